/**
 * Puts things into a person's language: the texts by id, plurals, lengths, and the one place that names a break and says how it went.
 * Sees the pure packages.
 */
package app.nape.words;
