package app.nape.ui.theme;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows what has the keyboard while the person uses the keyboard. The toolkit shows it only where Tab or an arrow led there by itself,
 * not where a page put it in answer to a key.
 */
public final class FocusShown {
    /** Set on what is to show that it has the keyboard. */
    public static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

    private final ChangeListener<Boolean> stay = (_, _, _) -> show();
    private final Scene scene;
    private boolean keys;

    private FocusShown(Scene scene) {
        this.scene = scene;
    }

    /** From now on does so in this scene. */
    static void install(Scene scene) {
        FocusShown shown = new FocusShown(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> shown.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> shown.keys = false);
        scene.focusOwnerProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.focusVisibleProperty().removeListener(shown.stay);
                before.pseudoClassStateChanged(SHOWN, false);
            }
            if (now != null) {
                now.focusVisibleProperty().addListener(shown.stay);
                shown.show();
            }
        });
    }

    /** Also when the toolkit hides it, as it does where a page asks for what has the keyboard already. */
    private void show() {
        Node owner = scene.getFocusOwner();
        if (owner != null && keys) {
            owner.pseudoClassStateChanged(SHOWN, true);
        }
    }

    /** Whether this shows that it has the keyboard. */
    public static boolean on(Node node) {
        return node.getPseudoClassStates().contains(SHOWN);
    }
}
