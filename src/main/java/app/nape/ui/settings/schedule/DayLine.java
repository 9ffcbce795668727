package app.nape.ui.settings.schedule;

import app.nape.ui.control.WidthFirst;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;

/** The name of a day and the fields of its hours behind it, or beneath it where one of them would not fit behind it. */
final class DayLine extends WidthFirst {
    private static final double GAP = 10;
    private static final double BENEATH = 6;

    private final Control name;
    private final FlowPane fields;

    DayLine(Control name, FlowPane fields) {
        this.name = name;
        this.fields = fields;
        getChildren().addAll(name, fields);
    }

    private boolean beside(double width) {
        double widest = fields.getChildren().stream()
                .mapToDouble(field -> field.prefWidth(-1))
                .max()
                .orElse(0);
        return width < 0 || name.prefWidth(-1) + GAP + widest <= width;
    }

    private double behind(double width) {
        return width - name.prefWidth(-1) - GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + GAP + fields.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(name.prefWidth(-1), fields.minWidth(-1));
    }

    @Override
    protected double heightFor(double width) {
        double high = name.prefHeight(-1);
        if (fields.getChildren().isEmpty()) {
            return high;
        }
        double room = width < 0 ? prefWidth(-1) : width;
        return beside(room)
                ? Math.max(high, fields.prefHeight(behind(room)))
                : high + BENEATH + fields.prefHeight(room);
    }

    @Override
    protected void place() {
        double wide = getWidth();
        double high = name.prefHeight(-1);
        name.resizeRelocate(0, 0, name.prefWidth(-1), high);
        if (beside(wide)) {
            double room = behind(wide);
            fields.resizeRelocate(wide - room, 0, room, fields.prefHeight(room));
        } else {
            fields.resizeRelocate(0, high + BENEATH, wide, fields.prefHeight(wide));
        }
    }
}
