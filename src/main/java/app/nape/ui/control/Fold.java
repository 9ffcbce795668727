package app.nape.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something that may stay out of the way: a line that says what is there, and it unfolds. */
public final class Fold extends VBox {
    private final FoldLine line;
    private final Supplier<Node> inside;
    private @Nullable Node made;
    private boolean open;

    /** Folded; {@code inside} is made when it is first opened. */
    public Fold(String words, Supplier<Node> inside) {
        super(12);
        this.inside = inside;
        line = new FoldLine(words, () -> open(!open));
        Wrapping.on(line);
        line.getStyleClass().addAll("flat", "fold-line", "at-edge");
        getChildren().add(line);
        open(false);
    }

    /** Opens or closes it. */
    public void open(boolean wide) {
        open = wide;
        line.show(wide);
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
