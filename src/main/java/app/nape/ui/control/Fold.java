package app.nape.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Something that may stay out of the way: a line that says what is there, and it unfolds. */
public final class Fold extends VBox {
    private final Button line = new Button();
    private final Supplier<Node> inside;
    private @Nullable Node made;
    private boolean open;

    /** Folded; {@code inside} is made when it is first opened. */
    public Fold(String words, Supplier<Node> inside) {
        super(12);
        this.inside = inside;
        line.setText(words);
        line.setWrapText(true);
        line.getStyleClass().addAll("flat", "fold-line");
        line.setOnAction(_ -> open(!open));
        getChildren().add(line);
        open(false);
    }

    /** Opens or closes it. */
    public void open(boolean wide) {
        open = wide;
        line.setGraphic(WayIcon.of(wide ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Node shown = made;
        if (shown == null && wide) {
            shown = inside.get();
            made = shown;
            getChildren().add(shown);
        }
        if (shown != null) {
            shown.setVisible(wide);
            shown.setManaged(wide);
        }
    }
}
