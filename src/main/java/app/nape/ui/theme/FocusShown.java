package app.nape.ui.theme;

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

    private boolean keys;

    private FocusShown() {}

    /** From now on does so in this scene. */
    static void install(Scene scene) {
        FocusShown shown = new FocusShown();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> shown.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> shown.keys = false);
        scene.focusOwnerProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.pseudoClassStateChanged(SHOWN, false);
            }
            if (now != null && shown.keys) {
                now.pseudoClassStateChanged(SHOWN, true);
            }
        });
    }

    /** Whether this shows that it has the keyboard. */
    public static boolean on(Node node) {
        return node.getPseudoClassStates().contains(SHOWN);
    }
}
