package app.nape.ui.theme;

import javafx.scene.Node;

/** Styles for what is made and measured in one go. */
public final class Styles {
    private Styles() {}

    /**
     * Gives a node and all in it their styles at once. Outside a window it does nothing: only a window knows the theme’s colours, and
     * each name that is not known is a warning. A drawing that follows the size of its text comes here also while it is taken out.
     */
    public static void now(Node node) {
        if (node.getScene() != null) {
            node.applyCss();
        }
    }
}
