package app.nape.ui.breaks;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Lets a window cover a whole monitor. */
final class FullMonitor {
    private FullMonitor() {}

    /**
     * Shows the window there, or moves it there.
     *
     * @param full whether by full screen, which the toolkit can do for one window at a time
     */
    static void cover(Rectangle2D monitor, Stage stage, boolean full) {
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
