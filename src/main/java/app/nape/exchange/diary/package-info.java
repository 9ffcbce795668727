/**
 * Tables of other diaries, read into entries of the log: finds out how a table is written, which of its columns say what, and what each
 * row comes to; whatever is not understood stays in the entry’s note or is told, and nothing is guessed silently.
 * Sees what {@code exchange} sees, and FastCSV.
 */
package app.nape.exchange.diary;
