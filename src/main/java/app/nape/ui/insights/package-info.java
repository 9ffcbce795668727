/**
 * The Insights place: what the log shows over time, with a table behind each chart.
 */
package app.nape.ui.insights;
