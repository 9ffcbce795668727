/**
 * Programmes: what a therapist wrote for one person, in phases and sets with doses, and what was done of it. Each record keeps the limits of
 * the file's format itself, so that whatever stands in one may be written, shown and played. Nothing here changes a dose or moves to
 * another phase.
 * Pure: sees {@code exercise}, {@code code} and {@code time}.
 */
package app.nape.care.plan;
