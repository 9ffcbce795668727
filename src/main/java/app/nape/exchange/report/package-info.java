/**
 * The page that a person takes to a clinician: what a span of days holds, counted and never judged, as a model, as a tagged PDF and as a
 * few lines for the notes. Sees the pure packages, {@code words}, {@code content} and {@code exchange}'s own paper and plans.
 */
package app.nape.exchange.report;
