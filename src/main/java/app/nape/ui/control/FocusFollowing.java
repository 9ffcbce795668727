package app.nape.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls so far that what the keyboard is on can be seen. What a press of the pointer put it on stays where it is: it is under the
 * pointer already, and a page that moved between press and release would take it away from there, and the press would be for nothing.
 */
public final class FocusFollowing {
    private static final double MARGIN = 24;

    private final EventHandler<MouseEvent> press = _ -> pointed(true);
    private final EventHandler<InputEvent> otherwise = _ -> pointed(false);
    private final ChangeListener<@Nullable Node> follow;
    private boolean pressed;

    private FocusFollowing(ScrollPane pane) {
        follow = (_, _, focused) -> {
            if (focused != null && !pressed) {
                reveal(pane, focused);
            }
        };
    }

    /** Follows the keyboard within this pane, for as long as it is in a scene. */
    public static void install(ScrollPane pane) {
        FocusFollowing following = new FocusFollowing(pane);
        following.hook(pane.getScene());
        pane.sceneProperty().addListener((_, before, now) -> {
            following.unhook(before);
            following.hook(now);
        });
    }

    private void pointed(boolean down) {
        pressed = down;
    }

    private void hook(@Nullable Scene scene) {
        pressed = false;
        if (scene != null) {
            // Filters, for the focus is given while the press is on its way down.
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, otherwise);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, otherwise);
            scene.focusOwnerProperty().addListener(follow);
        }
    }

    private void unhook(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, otherwise);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, otherwise);
            scene.focusOwnerProperty().removeListener(follow);
        }
    }

    /** Scrolls this pane so far, and no farther, that a part of its content can be seen. It must be laid out. */
    public static void reveal(ScrollPane pane, Node focused) {
        Node content = pane.getContent();
        if (!Inside.holds(content, focused)) {
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
