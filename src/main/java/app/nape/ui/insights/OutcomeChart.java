package app.nape.ui.insights;

import app.nape.journal.DaySpan;
import app.nape.journal.JournalEntry;
import app.nape.ui.theme.Styles;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The scores of one measure over time, from 0 to 10, on the days that the other charts show. */
final class OutcomeChart extends Drawn {
    private static final double TOP = 12;
    private static final double PLOT_EMS = 9;
    private static final double GUTTER_EMS = 2.4;
    private static final double FOOT_EMS = 2;
    private static final double TICK_EMS = 6;

    private final List<JournalEntry.Measure> answered;
    private final Optional<ErrorBand> band;
    private final ZoneId zone;
    private final DaySpan days;
    private final Texts texts;
    private int marked = -1;

    /** These answers, none before the first of {@code days}; {@code band} is what lies within the error of the first. */
    OutcomeChart(
            Texts texts, ZoneId zone, DaySpan days, List<JournalEntry.Measure> answered, Optional<ErrorBand> band) {
        this.texts = texts;
        this.days = days;
        this.answered = List.copyOf(answered);
        this.band = band;
        this.zone = zone;
        widthProperty().addListener((_, _, _) -> draw());
        measure.fontProperty().subscribe(this::resized);
    }

    /** Shows which answer is read; -1 for none. */
    void mark(int point) {
        marked = point;
        draw();
    }

    private double em() {
        return measure.em();
    }

    private void resized() {
        setMinHeight(TOP + (PLOT_EMS + FOOT_EMS) * em());
        setPrefHeight(getMinHeight());
        draw();
    }

    private void draw() {
        drawing.getChildren().clear();
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
            drawing.getChildren().addFirst(ground);
            line(left, y(error.high()), left + wide + 8, y(error.high()), "chart-band-edge");
            line(left, y(error.low()), left + wide + 8, y(error.low()), "chart-band-edge");
        });
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < answered.size(); i++) {
            JournalEntry.Measure each = answered.get(i);
            double x = left + 8 + (wide - 8) * share(each.at());
            double y = y(each.score());
            if (i > 0) {
                line(lastX, lastY, x, y, "chart-line");
            }
            lastX = x;
            lastY = y;
        }
        for (int i = 0; i < answered.size(); i++) {
            JournalEntry.Measure each = answered.get(i);
            double x = left + 8 + (wide - 8) * share(each.at());
            Circle dot = new Circle(x, y(each.score()), i == marked ? 8 : 5);
            dot.getStyleClass().add(i == marked ? "chart-read" : "change-median");
            drawing.getChildren().add(dot);
        }
        dates(left + 8, wide - 8);
        Styles.now(this);
    }

    /** Where a time lies between the beginning of the first day, 0, and the end of the last, 1. */
    private double share(Instant at) {
        return Math.clamp((double) Duration.between(begins(days.first()), at).toMinutes() / whole(), 0, 1);
    }

    private long whole() {
        return Duration.between(begins(days.first()), begins(days.last().plusDays(1)))
                .toMinutes();
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The same dates as beneath the other charts. */
    private void dates(double left, double wide) {
        List<Bucket> buckets = Bucket.of(days.first(), days.last(), List.of());
        DayOfWeek firstDay = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        double apart = TICK_EMS * em() * buckets.size() / wide;
        for (TimeTicks.Tick tick : TimeTicks.of(buckets, apart, firstDay)) {
            double x = left + wide * share(begins(buckets.get(tick.bucket()).from()));
            if (x + TICK_EMS * em() / 2 < left + wide) {
                text(TimeTicks.words(tick, texts.locale()), x, getPrefHeight() - em());
            }
        }
    }

    private double y(double score) {
        return TOP + PLOT_EMS * em() * (10 - score) / 10;
    }

    private void line(double x1, double y1, double x2, double y2, String style) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        drawing.getChildren().add(line);
    }

    private Text text(String words, double x, double y) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(y);
        drawing.getChildren().add(text);
        return text;
    }
}
