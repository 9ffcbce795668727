package app.nape.ui.settings.schedule;

import app.nape.ui.control.WidthFirst;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What is said of a reminder and what can be done with it: the buttons beside its name and its time where these have room for it, else
 * beneath all. How it comes always has the whole line.
 */
final class RuleHead extends WidthFirst {
    private static final double GAP = 12;
    private static final double BETWEEN = 1;
    /** So much room the name and the time want beside the buttons, in heights of text. */
    private static final double LEAST_EMS = 13;
    /** Beneath the words the buttons stand this much apart from them, and farther out: their own edges are seen only where they are chosen. */
    private static final double BENEATH = 6;

    private static final double OUT = 8;

    private final Region about;
    private final Label manner;
    private final Region buttons;

    RuleHead(Region about, Label manner, Region buttons) {
        this.about = about;
        this.manner = manner;
        this.buttons = buttons;
        getChildren().addAll(about, manner, buttons);
    }

    private double beside(double width) {
        return width - GAP - buttons.prefWidth(-1);
    }

    private boolean room(double width) {
        return width < 0 || beside(width) >= LEAST_EMS * em();
    }

    /** The manner is written in small text. */
    private double em() {
        return manner.getFont().getSize() / 0.9;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return about.prefWidth(-1) + GAP + buttons.prefWidth(-1);
    }

    @Override
    protected double heightFor(double width) {
        double how = BETWEEN + manner.prefHeight(width);
        return Math.ceil(
                room(width)
                        ? Math.max(about.prefHeight(width < 0 ? width : beside(width)), buttons.prefHeight(-1)) + how
                        : about.prefHeight(width) + how + BENEATH + buttons.prefHeight(-1));
    }

    @Override
    protected void place() {
        double width = getWidth();
        double high = buttons.prefHeight(-1);
        double wide = buttons.prefWidth(-1);
        if (room(width)) {
            double left = beside(width);
            double words = about.prefHeight(left);
            double head = Math.max(words, high);
            about.resizeRelocate(0, Math.rint((head - words) / 2), left, words);
            buttons.resizeRelocate(width - wide, 0, wide, high);
            manner.resizeRelocate(0, head + BETWEEN, width, manner.prefHeight(width));
        } else {
            double words = about.prefHeight(width);
            double how = manner.prefHeight(width);
            about.resizeRelocate(0, 0, width, words);
            manner.resizeRelocate(0, words + BETWEEN, width, how);
            buttons.resizeRelocate(-OUT, words + how + BETWEEN + BENEATH, wide, high);
        }
    }
}
