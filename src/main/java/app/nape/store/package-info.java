/**
 * The person's data on disk: database, numbered migrations, settings, back-ups.
 * Sees the pure packages, json, java.sql and Jackson.
 */
package app.nape.store;
