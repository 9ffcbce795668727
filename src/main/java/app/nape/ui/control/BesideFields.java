package app.nape.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A tick in a line of fields that have their names above them: it stands beside the fields, not beside their names. */
public final class BesideFields extends VBox {
    /** {@code gap} is what the fields have between their name and themselves, in pixels. */
    public BesideFields(double gap, Region tick) {
        super(gap);
        Region above = new Region();
        above.getStyleClass().add("no-name");
        tick.getStyleClass().add("high-as-a-field");
        visibleProperty().bind(tick.visibleProperty());
        managedProperty().bind(tick.managedProperty());
        getChildren().addAll(above, tick);
    }
}
