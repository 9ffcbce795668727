package app.nape.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where the window was left, in logical pixels.
 *
 * @param maximized whether it filled the screen; the other figures are then those to come back to
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 760;
    /** Room left for a title bar, which toolkits add to the figures above. */
    private static final double FRAME = 40;
    /** So much of the window must be on a screen that it can be seen and taken hold of. */
    private static final double SEEN = 120;

    /** Where a window first opens: in the middle of the first of these screens, and no larger than it. */
    public static WindowBounds first(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.getFirst();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight() - FRAME);
        return new WindowBounds(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + Math.max(0, (screen.getHeight() - FRAME - height) / 2),
                width,
                height,
                false);
    }

    /** The same, no larger than the screen it lies on and wholly within it; where a window first opens when that screen has gone. */
    public WindowBounds within(List<Rectangle2D> screens) {
        Rectangle2D screen = null;
        for (Rectangle2D one : screens) {
            if (shared(one) >= SEEN * SEEN && (screen == null || shared(one) > shared(screen))) {
                screen = one;
            }
        }
        if (screen == null) {
            WindowBounds first = first(screens);
            return new WindowBounds(first.x, first.y, first.width, first.height, maximized);
        }
        double least = Math.min(width, screen.getWidth());
        double tall = Math.min(height, screen.getHeight());
        return new WindowBounds(
                Math.clamp(x, screen.getMinX(), screen.getMaxX() - least),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - tall),
                least,
                tall,
                maximized);
    }

    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return across <= 0 || down <= 0 ? 0 : across * down;
    }
}
