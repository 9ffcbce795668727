/**
 * The person's data on disk: database, numbered migrations, settings, state files, back-ups; and the one thread
 * on which each process asks the journal.
 * Sees the pure packages, json, java.sql and Jackson.
 */
package app.nape.store;
