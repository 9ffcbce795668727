package app.nape.ui.settings.schedule;

import app.nape.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under its name. */
final class Named {
    private Named() {}

    static VBox over(String name, Node control) {
        Label above = Words.of(name, "small", "quiet");
        above.setLabelFor(control);
        return new VBox(4, above, control);
    }
}
