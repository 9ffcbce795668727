/**
 * Files that leave or enter: archives, tables, reports.
 * Sees the pure packages, {@code words}, {@code content} and Jackson.
 */
package app.nape.exchange;
