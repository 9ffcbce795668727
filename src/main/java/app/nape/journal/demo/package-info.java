/**
 * An invented life for trying Nape out and for measuring it: the same seed and end give the same entries.
 * Pure, like the rest of {@code journal}.
 */
package app.nape.journal.demo;
