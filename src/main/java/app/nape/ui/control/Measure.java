package app.nape.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.Font;

/** Never seen: its font is that of the words around it, and what is drawn or laid out beside them grows with it. */
public final class Measure extends Label {
    private static final double ORDINARY = 14;

    public Measure() {
        setManaged(false);
        setVisible(false);
    }

    /** Height of text, in pixels. */
    public double em() {
        return getFont().getSize();
    }

    /** How many times as large as ordinary words those of a font are; 1 for smaller ones, too. */
    public static double larger(Font font) {
        return Math.max(1, font.getSize() / ORDINARY);
    }
}
