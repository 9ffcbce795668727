/**
 * Reads the bundled catalogues and texts into records, and refuses a wrong entry by file, id and field.
 * Sees the pure packages and Jackson.
 */
package app.nape.content;
