/**
 * Files that leave or enter: archives, tables, reports.
 * Sees the pure packages and Jackson.
 */
package app.nape.exchange;
