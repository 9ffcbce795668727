package app.nape.ui.insights;

import app.nape.journal.JournalEntry;
import app.nape.ui.theme.Styles;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The scores of one measure over time, from 0 to 10. */
final class OutcomeChart extends Pane {
    private static final double TOP = 12;
    private static final double PLOT_EMS = 9;
    private static final double GUTTER_EMS = 2.4;
    private static final double FOOT_EMS = 2;

    private final List<JournalEntry.Measure> answered;
    private final Optional<ErrorBand> band;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final Label measure = new Label();
    private int marked = -1;

    /** These answers; {@code band} is what lies within the error of the first. */
    OutcomeChart(Texts texts, ZoneId zone, List<JournalEntry.Measure> answered, Optional<ErrorBand> band) {
        this.answered = List.copyOf(answered);
        this.band = band;
        this.zone = zone;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        date = DayWords.shortDayAndYear(texts.locale());
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        widthProperty().addListener((_, _, _) -> draw());
        measure.fontProperty().subscribe(this::resized);
    }

    /** Shows which answer is read; -1 for none. */
    void mark(int point) {
        marked = point;
        draw();
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private void resized() {
        setMinHeight(TOP + (PLOT_EMS + FOOT_EMS) * em());
        setPrefHeight(getMinHeight());
        draw();
    }

    private void draw() {
        getChildren().setAll(measure);
        double left = GUTTER_EMS * em();
        double wide = getWidth() - left - 16;
        if (wide < 40 || answered.isEmpty()) {
            return;
        }
        for (int score = 0; score <= 10; score += 5) {
            line(left, y(score), left + wide + 8, y(score), "chart-rule");
            text(Integer.toString(score), 0, y(score));
        }
        band.ifPresent(error -> {
            Rectangle ground = new Rectangle(left, y(error.high()), wide + 8, y(error.low()) - y(error.high()));
            ground.getStyleClass().add("chart-band");
            getChildren().addFirst(ground);
            line(left, y(error.high()), left + wide + 8, y(error.high()), "chart-band-edge");
            line(left, y(error.low()), left + wide + 8, y(error.low()), "chart-band-edge");
        });
        Instant from = answered.getFirst().at();
        double whole =
                Math.max(1, Duration.between(from, answered.getLast().at()).toMinutes());
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < answered.size(); i++) {
            JournalEntry.Measure each = answered.get(i);
            double x = left + 8 + (wide - 8) * Duration.between(from, each.at()).toMinutes() / whole;
            double y = y(each.score());
            if (i > 0) {
                line(lastX, lastY, x, y, "chart-line");
            }
            lastX = x;
            lastY = y;
        }
        for (int i = 0; i < answered.size(); i++) {
            JournalEntry.Measure each = answered.get(i);
            double x = left + 8 + (wide - 8) * Duration.between(from, each.at()).toMinutes() / whole;
            Circle dot = new Circle(x, y(each.score()), i == marked ? 8 : 5);
            dot.getStyleClass().add(i == marked ? "chart-read" : "change-median");
            getChildren().add(dot);
        }
        double foot = getPrefHeight() - em();
        text(date.format(from.atZone(zone)), left, foot);
        if (answered.size() > 1) {
            Text last = text(date.format(answered.getLast().at().atZone(zone)), left, foot);
            last.layoutBoundsProperty().subscribe(box -> last.setX(left + wide + 8 - box.getWidth()));
        }
        Styles.now(this);
    }

    private double y(double score) {
        return TOP + PLOT_EMS * em() * (10 - score) / 10;
    }

    private void line(double x1, double y1, double x2, double y2, String style) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    private Text text(String words, double x, double y) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(y);
        getChildren().add(text);
        return text;
    }
}
