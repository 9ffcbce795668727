/**
 * Puts things into a person's language: the texts by id, plurals, lengths, and the one place that names a break, a remedy, a side, a score.
 * Sees the pure packages.
 */
package app.nape.words;
