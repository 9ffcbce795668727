package app.nape.ui.log.history;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** The small shapes of the month view: told apart by form, not by colour alone. */
final class MonthMarks {
    private static final int MOST = 3;

    private MonthMarks() {}

    static Node of(MonthDay day) {
        HBox row = new HBox(3);
        row.setAlignment(Pos.CENTER);
        row.setMinHeight(8);
        for (int i = 0; i < Math.min(MOST, day.remedies()); i++) {
            row.getChildren().add(remedy());
        }
        for (int i = 0; i < Math.min(MOST, day.stretches()); i++) {
            row.getChildren().add(stretch());
        }
        return row;
    }

    static Node remedy() {
        Polygon diamond = new Polygon(4, 0, 8, 4, 4, 8, 0, 4);
        diamond.getStyleClass().add("mark-remedy");
        return diamond;
    }

    static Node stretch() {
        Circle dot = new Circle(3.5);
        dot.getStyleClass().add("mark-stretch");
        return dot;
    }

    static Node episode() {
        Rectangle bar = new Rectangle(18, 3);
        bar.getStyleClass().add("mark-episode");
        return bar;
    }
}
