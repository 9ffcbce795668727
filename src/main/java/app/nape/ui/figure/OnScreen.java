package app.nape.ui.figure;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Whether a person can see a node at all. */
final class OnScreen {
    private OnScreen() {}

    /** Whether neither the node nor anything around it is hidden. */
    static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static boolean shows(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return false;
        }
        Window window = scene.getWindow();
        return visible(node)
                && window != null
                && window.isShowing()
                && !(window instanceof Stage stage && stage.isIconified());
    }
}
