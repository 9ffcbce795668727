package app.nape.ui.insights;

import app.nape.ui.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A value as a dot on a scale, with the range around it where there is one. Lines one under the other share their rules. */
final class DotLine extends Pane {
    private static final double TALL = 30;
    private static final double DOT = 6;

    private final Scale scale;
    private final Dot dot;

    /**
     * What is drawn.
     *
     * @param low lower end of the range around the value; the value itself for none
     * @param high upper end of it
     * @param open whether the dot is a ring
     */
    record Dot(double value, double low, double high, boolean open) {
        /** A value without a range. */
        static Dot at(double value, boolean open) {
            return new Dot(value, value, value, open);
        }
    }

    DotLine(Scale scale, Dot dot) {
        this.scale = scale;
        this.dot = dot;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinHeight(TALL);
        setMaxHeight(Double.MAX_VALUE);
        setMinWidth(0);
        widthProperty().addListener((_, _, _) -> draw());
        heightProperty().addListener((_, _, _) -> draw());
    }

    private void draw() {
        double middle = Math.round(getHeight() / 2);
        List<Node> drawn = new ArrayList<>();
        for (double mark : scale.marks()) {
            Line rule = new Line(x(scale, mark, getWidth()), 0, x(scale, mark, getWidth()), getHeight());
            rule.getStyleClass().add(mark == 0 ? "chart-zero" : "chart-rule");
            drawn.add(rule);
        }
        if (dot.low < dot.high) {
            double from = x(scale, dot.low, getWidth());
            Rectangle range = new Rectangle(from, middle - 4, x(scale, dot.high, getWidth()) - from, 8);
            range.setArcWidth(8);
            range.setArcHeight(8);
            range.getStyleClass().add("change-interval");
            drawn.add(range);
        }
        Circle point = new Circle(x(scale, dot.value, getWidth()), middle, DOT);
        point.getStyleClass().add(dot.open ? "dot-open" : "change-median");
        drawn.add(point);
        getChildren().setAll(drawn);
        Styles.now(this);
    }

    /** Where a value lies in this width; a dot at either end stays within. */
    static double x(Scale scale, double value, double width) {
        return DOT + 2 + Math.max(0, width - 2 * (DOT + 2)) * scale.share(value);
    }
}
