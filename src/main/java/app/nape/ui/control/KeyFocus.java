package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/** Puts the keyboard somewhere so that it is seen to be there, as after a Tab. */
public final class KeyFocus {
    private KeyFocus() {}

    /** Puts the keyboard on a node; where it is not in a scene nothing happens. */
    public static void on(@Nullable Node node) {
        if (node == null || node.getScene() == null) {
            return;
        }
        node.requestFocus();
        // The toolkit shows the ring only after a step by the keyboard: one on, and back.
        if (node.requestFocusTraversal(TraversalDirection.NEXT) && node.getScene() != null) {
            Node next = node.getScene().getFocusOwner();
            if (next != null) {
                next.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
        }
    }
}
