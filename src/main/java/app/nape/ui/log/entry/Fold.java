package app.nape.ui.log.entry;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that may stay out of the way: a line that says what is there, and it unfolds. */
public final class Fold extends VBox {
    private final Button line = new Button();
    private final Node inside;
    private boolean open;

    /** Folded. */
    public Fold(String words, Node inside) {
        super(12);
        this.inside = inside;
        line.setText(words);
        line.setWrapText(true);
        line.getStyleClass().addAll("flat", "fold-line");
        line.setOnAction(_ -> open(!open));
        getChildren().addAll(line, inside);
        open(false);
    }

    /** Opens or closes it. */
    public void open(boolean wide) {
        open = wide;
        line.setGraphic(new FontIcon(wide ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        inside.setVisible(wide);
        inside.setManaged(wide);
    }
}
