package app.nape.ui.breaks;

import app.nape.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/**
 * A window that the desktop never hears of. A popup must belong to a window that is shown, and every stage that is shown, even one
 * that is minimised before, gets the keyboard for a moment from some window managers; this one is shown to JavaFX alone.
 */
final class NoWindow extends Window {
    NoWindow(Theme theme) {
        // A popup takes its owner's style sheets when it is shown.
        Scene scene = new Scene(new Pane(), 1, 1);
        theme.dress(scene);
        setScene(scene);
        try {
            show();
        } catch (AssertionError toolkit) {
            // Where assertions are on, the toolkit objects that nothing of its own stands behind; it is shown all the
            // same.
        }
    }

    /** There is nothing to take away. */
    @Override
    public void hide() {}
}
