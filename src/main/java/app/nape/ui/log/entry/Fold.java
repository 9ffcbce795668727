package app.nape.ui.log.entry;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that may stay out of the way: a line that says what is there, and it unfolds. */
public final class Fold extends VBox {
    private final ToggleButton line = new ToggleButton();
    private final Node inside;

    /** Folded. */
    public Fold(String words, Node inside) {
        super(12);
        this.inside = inside;
        line.setText(words);
        line.getStyleClass().addAll("flat", "fold-line");
        line.setOnAction(_ -> show());
        getChildren().addAll(line, inside);
        show();
    }

    /** Opens or closes it. */
    public void open(boolean open) {
        line.setSelected(open);
        show();
    }

    private void show() {
        boolean open = line.isSelected();
        line.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        inside.setVisible(open);
        inside.setManaged(open);
    }
}
