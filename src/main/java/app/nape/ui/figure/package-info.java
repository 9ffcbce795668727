/**
 * Paints the figure's shapes on a canvas and lets a person turn it.
 */
package app.nape.ui.figure;
