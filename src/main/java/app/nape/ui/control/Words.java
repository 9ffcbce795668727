package app.nape.ui.control;

import javafx.scene.control.Label;

/** Lines of text that wrap. */
public final class Words {
    private Words() {}

    /** Ordinary words. */
    public static Label plain(String text) {
        return of(text);
    }

    /** Words of less weight. */
    public static Label quiet(String text) {
        return of(text, "quiet");
    }

    /** Words in the given style classes. */
    public static Label of(String text, String... classes) {
        Label label = new Label(text);
        Wrapping.on(label);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
