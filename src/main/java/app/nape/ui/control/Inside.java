package app.nape.ui.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What lies within what. */
public final class Inside {
    private Inside() {}

    /** Whether something is this part or lies within it; false for null. */
    public static boolean holds(Node part, @Nullable Node within) {
        Node at = within;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }
}
