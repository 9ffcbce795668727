package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window over the whole screen and back. Which key leads back is ours to say, so the toolkit's own key and hint are off. */
public final class FullScreen {
    private FullScreen() {}

    /** Whether the window that this is in fills the screen. */
    public static boolean on(Node within) {
        Stage stage = stage(within.getScene());
        return stage != null && stage.isFullScreen();
    }

    /** Goes to full screen, or comes back from it. */
    public static void toggle(Node within) {
        toggle(within.getScene());
    }

    /** The same for the window of a scene. */
    public static void toggle(@Nullable Scene scene) {
        Stage stage = stage(scene);
        if (stage != null) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /** Comes back from full screen; false where the window was not in it. */
    public static boolean leave(Node within) {
        boolean full = on(within);
        if (full) {
            toggle(within);
        }
        return full;
    }

    private static @Nullable Stage stage(@Nullable Scene scene) {
        return scene != null && scene.getWindow() instanceof Stage stage ? stage : null;
    }
}
