package app.nape.ui;

/**
 * Where the window was left, in logical pixels.
 *
 * @param maximized whether it filled the screen; the other figures are then those to come back to
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
