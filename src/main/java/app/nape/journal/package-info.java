/**
 * What happened: the entries a person's days are made of, the port they are kept behind, their summaries.
 * Pure: sees {@code breaks}, {@code exercise}, {@code care}, {@code code} and {@code time}.
 */
package app.nape.journal;
