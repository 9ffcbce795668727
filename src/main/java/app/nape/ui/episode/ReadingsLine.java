package app.nape.ui.episode;

import app.nape.journal.JournalEntry;
import app.nape.ui.theme.Styles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** The scores of an episode as a small line over time: 0 at the foot, 10 at the top. */
final class ReadingsLine extends Pane {
    private static final double INSET = 8;
    private static final int[] SCALE = {0, 5, 10};

    private List<JournalEntry.Reading> readings = List.of();

    ReadingsLine() {
        getStyleClass().add("readings-line");
        setMinHeight(56);
        setPrefHeight(72);
        setMouseTransparent(true);
        widthProperty().addListener((_, _, _) -> draw());
        heightProperty().addListener((_, _, _) -> draw());
    }

    void show(List<JournalEntry.Reading> scores, String words) {
        readings = List.copyOf(scores);
        setAccessibleText(words);
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (readings.size() < 2 || getWidth() <= 2 * INSET) {
            return;
        }
        double left = scale() + INSET;
        for (int score : SCALE) {
            Line rule = new Line(left, y(score), getWidth(), y(score));
            rule.getStyleClass().add("chart-rule");
            getChildren().add(rule);
        }
        left += INSET;
        Instant from = readings.getFirst().at();
        double span =
                Math.max(1, Duration.between(from, readings.getLast().at()).toSeconds());
        Polyline line = new Polyline();
        line.getStyleClass().add("chart-line");
        getChildren().add(line);
        for (JournalEntry.Reading reading : readings) {
            double x = left
                    + (getWidth() - left - INSET)
                            * Duration.between(from, reading.at()).toSeconds()
                            / span;
            double y = y(reading.score().score());
            line.getPoints().addAll(x, y);
            Circle dot = new Circle(x, y, 4.5);
            dot.getStyleClass().add("chart-dot");
            dot.setStyle("-fx-fill: -nape-pain-" + reading.score().score() + ";");
            getChildren().add(dot);
        }
        // Drawn while its place is being found, which is after this pulse's styles were given out.
        Styles.now(this);
    }

    /** Writes the scores that the rules stand for, one under the other, and says how wide they are. */
    private double scale() {
        List<Text> numbers = new ArrayList<>();
        for (int score : SCALE) {
            Text number = new Text(Integer.toString(score));
            number.getStyleClass().add("chart-text");
            numbers.add(number);
        }
        getChildren().addAll(numbers);
        Styles.now(this);
        double widest = numbers.stream()
                .mapToDouble(number -> number.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        for (int i = 0; i < SCALE.length; i++) {
            Text number = numbers.get(i);
            number.setTextOrigin(VPos.CENTER);
            number.relocate(
                    widest - number.getLayoutBounds().getWidth(),
                    y(SCALE[i]) - number.getLayoutBounds().getHeight() / 2);
        }
        return widest;
    }

    private double y(int score) {
        return INSET + (getHeight() - 2 * INSET) * (10 - score) / 10.0;
    }
}
