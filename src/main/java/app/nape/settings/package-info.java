/**
 * The person's choices as one record, with the bounds each must keep.
 * Pure: sees {@code figure}, {@code breaks}, {@code exercise}, {@code care}, {@code plans}, {@code code} and {@code time}.
 */
package app.nape.settings;
