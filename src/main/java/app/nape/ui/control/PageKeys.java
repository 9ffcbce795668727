package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Page Up and Page Down scroll, wherever on the page the keyboard is; the toolkit does so only while the pane itself has it. */
public final class PageKeys {
    /** A little of what was seen stays in sight. */
    private static final double STEP = 0.9;

    private PageKeys() {}

    /** Lets the two keys, pressed anywhere within a node, scroll a pane in it. */
    public static void install(Node within, ScrollPane pane) {
        within.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof TextInputControl) {
                return;
            }
            switch (key.getCode()) {
                case PAGE_DOWN -> scroll(pane, key, STEP);
                case PAGE_UP -> scroll(pane, key, -STEP);
                default -> {}
            }
        });
    }

    private static void scroll(ScrollPane pane, KeyEvent key, double pages) {
        double seen = pane.getViewportBounds().getHeight();
        double spare = pane.getContent().getBoundsInLocal().getHeight() - seen;
        if (spare > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + pages * seen / spare, 0, 1));
        }
        key.consume();
    }
}
