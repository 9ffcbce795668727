package app.nape.ui.figure;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Whether a person can see a node at all. */
final class OnScreen {
    private OnScreen() {}

    static boolean shows(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        Window window = scene.getWindow();
        return window != null && window.isShowing() && !(window instanceof Stage stage && stage.isIconified());
    }
}
