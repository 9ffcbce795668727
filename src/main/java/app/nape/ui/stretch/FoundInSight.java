package app.nape.ui.stretch;

import app.nape.ui.control.FocusFollowing;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Brings what was found in sight, beneath what it was found by. */
final class FoundInSight {
    private FoundInSight() {}

    /** Scrolls so far that the first of what was found is seen; where not both fit, what the keyboard is on comes first. */
    static void reveal(ScrollPane page, Node found, Parent filters) {
        if (page.getScene() == null) {
            return;
        }
        page.applyCss();
        page.layout();
        FocusFollowing.reveal(page, found);
        Node owner = page.getScene().getFocusOwner();
        if (owner != null && filters.isFocusWithin()) {
            FocusFollowing.reveal(page, owner);
        }
    }
}
