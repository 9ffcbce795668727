/**
 * Reads the bundled catalogues into records, and refuses a wrong entry by file, id and field.
 * Sees the pure packages, {@code words} and Jackson.
 */
package app.nape.content;
