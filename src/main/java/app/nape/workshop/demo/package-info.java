/**
 * An invented life for trying Nape out and for measuring it: the same seed and end give the same entries.
 * The life itself is pure; {@code Demo} writes it into a journal.
 */
package app.nape.workshop.demo;
