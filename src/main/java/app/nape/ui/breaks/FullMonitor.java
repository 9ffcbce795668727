package app.nape.ui.breaks;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Lets a window cover a whole monitor. */
final class FullMonitor {
    /**
     * Where a window manager pushes a window of the monitor's size out from under its panel, as GNOME's does, only full screen covers
     * it. Elsewhere a window on top does, and full screen would be a place of its own, with a movement to and from it.
     */
    private static final boolean BY_FULL_SCREEN =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

    private FullMonitor() {}

    /**
     * Shows the window there, or moves it there.
     *
     * @param panels whether panels and docks are to be covered too; the toolkit can do so for one window at a time
     */
    static void cover(Rectangle2D monitor, Stage stage, boolean panels) {
        boolean full = panels && BY_FULL_SCREEN;
        boolean there = stage.getX() == monitor.getMinX()
                && stage.getY() == monitor.getMinY()
                && stage.getWidth() == monitor.getWidth()
                && stage.getHeight() == monitor.getHeight();
        if (there && stage.isShowing() && stage.isFullScreen() == full) {
            return;
        }
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(false);
        stage.setX(monitor.getMinX());
        stage.setY(monitor.getMinY());
        stage.setWidth(monitor.getWidth());
        stage.setHeight(monitor.getHeight());
        stage.show();
        stage.setFullScreen(full);
    }
}
