package app.nape.ui.insights;

import app.nape.journal.BeforeAfter;
import app.nape.journal.MedianChange;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Scores before and after one remedy: the median of the change, its interval, and nothing about why. */
final class ChangeRow extends VBox {
    private static final double SPAN = 6;

    private final String name;

    ChangeRow(Texts texts, String name, BeforeAfter figures) {
        super(4);
        this.name = name;
        getStyleClass().add("change-row");
        Label title = Words.of(name, "strong");
        MedianChange change = figures.change();
        if (change == null) {
            getChildren().addAll(title, Words.quiet(texts.of("insights.too-few", figures.n(), MedianChange.LEAST)));
            return;
        }
        FlowPane head = new FlowPane(12, 4, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (change.meaningful()) {
            Label mark = new Label(texts.of("insights.meaningful"), new FontIcon(Feather.CHECK));
            mark.getStyleClass().add("mark-meaningful");
            head.getChildren().add(mark);
        }
        getChildren().addAll(head, new Interval(change), Words.quiet(words(texts, change)));
    }

    /** What it is about. */
    String name() {
        return name;
    }

    /** The figures in a sentence. */
    static String words(Texts texts, MedianChange change) {
        return texts.of(
                "insights.change",
                change.n(),
                points(change.points()),
                points(change.low()),
                points(change.high()),
                Math.round(change.confidence() * 100));
    }

    /** Points with their sign. */
    static String points(double value) {
        String number = value == Math.rint(value)
                ? Long.toString(Math.round(Math.abs(value)))
                : Double.toString(Math.abs(value));
        return (value < 0 ? "−" : value > 0 ? "+" : "") + number;
    }

    /** Less pain to the left, more to the right, no change in the middle. */
    private static final class Interval extends Pane {
        private final MedianChange change;

        Interval(MedianChange change) {
            this.change = change;
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            setMinHeight(26);
            setPrefHeight(26);
            widthProperty().addListener((_, _, _) -> draw());
        }

        private void draw() {
            double middle = getHeight() <= 0 ? 13 : getHeight() / 2;
            Line axis = new Line(0, middle, getWidth(), middle);
            axis.getStyleClass().add("chart-rule");
            Line zero = new Line(x(0), 2, x(0), 24);
            zero.getStyleClass().add("chart-zero");
            Rectangle interval =
                    new Rectangle(x(change.low()), middle - 4, Math.max(3, x(change.high()) - x(change.low())), 8);
            interval.setArcWidth(8);
            interval.setArcHeight(8);
            interval.getStyleClass().add("change-interval");
            Circle median = new Circle(x(change.points()), middle, 6);
            median.getStyleClass().add("change-median");
            getChildren().setAll(axis, zero, interval, median);
            applyCss();
        }

        private double x(double points) {
            return getWidth() * (Math.clamp(points, -SPAN, SPAN) + SPAN) / (2 * SPAN);
        }
    }
}
