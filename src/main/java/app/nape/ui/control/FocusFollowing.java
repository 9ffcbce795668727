package app.nape.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls so far that what the keyboard is on can be seen. */
public final class FocusFollowing {
    private static final double MARGIN = 24;

    private FocusFollowing() {}

    /** Follows the keyboard within this pane, for as long as it is in a scene. */
    public static void install(ScrollPane pane) {
        ChangeListener<@Nullable Node> follow = (_, _, focused) -> {
            if (focused != null) {
                reveal(pane, focused);
            }
        };
        pane.sceneProperty().addListener((_, before, now) -> {
            unhook(before, follow);
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
    }

    private static void unhook(@Nullable Scene scene, ChangeListener<@Nullable Node> follow) {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(follow);
        }
    }

    /** Scrolls this pane so far, and no farther, that a part of its content can be seen. It must be laid out. */
    public static void reveal(ScrollPane pane, Node focused) {
        Node content = pane.getContent();
        Node up = focused;
        while (up != null && !up.equals(content)) {
            up = up.getParent();
        }
        if (up == null) {
            return;
        }
        Bounds inside = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double spare = content.getBoundsInLocal().getHeight() - view;
        if (spare <= 0) {
            return;
        }
        double top = pane.getVvalue() * spare;
        if (inside.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, (inside.getMinY() - MARGIN) / spare));
        } else if (inside.getMaxY() + MARGIN > top + view) {
            pane.setVvalue(Math.min(1, (inside.getMaxY() + MARGIN - view) / spare));
        }
    }
}
