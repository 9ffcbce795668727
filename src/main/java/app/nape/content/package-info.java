/**
 * Reads the bundled catalogues into records: ids and facts from JSON, what a person reads from bundles under those ids. Refuses a wrong
 * entry and a missing text by file, id and field.
 * Sees the pure packages, {@code words}, {@code json} and Jackson.
 */
package app.nape.content;
