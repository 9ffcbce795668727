package app.nape.ui.shell;

import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/** The menu key, and Shift with F10, open the menu of what has the keyboard. Of the systems only Windows has the toolkit say so itself. */
final class MenuKey {
    private static final boolean TOLD =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final KeyCombination SHIFT_F10 = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private MenuKey() {}

    static void install(Scene scene) {
        if (TOLD) {
            return;
        }
        // A filter, for a field with words keeps the menu key to itself.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            Node owner = scene.getFocusOwner();
            if (owner != null && (pressed.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(pressed))) {
                Event.fireEvent(owner, asked(owner));
                pressed.consume();
            }
        });
    }

    /** Where the toolkit has it on Windows: a quarter into what has the keyboard, at half its height. */
    private static ContextMenuEvent asked(Node owner) {
        Bounds bounds = owner.getLayoutBounds();
        double x = bounds.getMinX() + bounds.getWidth() / 4;
        double y = bounds.getMinY() + bounds.getHeight() / 2;
        Point2D scene = owner.localToScene(x, y);
        Point2D screen = owner.localToScreen(x, y);
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                true,
                new PickResult(owner, scene.getX(), scene.getY()));
    }
}
