/**
 * Renders every screen with sample data, without a display; and the same-thread twins of the window's desks.
 */
package app.nape.workshop.tour;
