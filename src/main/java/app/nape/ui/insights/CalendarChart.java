package app.nape.ui.insights;

import app.nape.care.Nprs;
import app.nape.journal.DayFigures;
import app.nape.ui.theme.Styles;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A square for each day with a score, weeks side by side; the worse the day, the stronger its colour, with the score written in it. */
final class CalendarChart extends Drawn {
    private static final double GUTTER_EMS = 2.9;
    private static final double HEAD_EMS = 1.5;
    private static final double LARGEST = 36;
    private static final double SMALLEST = 4;

    private final Texts texts;
    private final CalendarGrid grid;
    private final Map<LocalDate, Nprs> worst = new HashMap<>();
    private final List<LocalDate> scored;
    private @Nullable LocalDate marked;

    CalendarChart(Texts texts, LocalDate from, LocalDate to, List<DayFigures> days) {
        this.texts = texts;
        grid = CalendarGrid.of(from, to, WeekFields.of(texts.locale()).getFirstDayOfWeek());
        for (DayFigures day : days) {
            Nprs score = day.worst();
            if (score != null) {
                worst.put(day.day(), score);
            }
        }
        scored = worst.keySet().stream().filter(grid::holds).sorted().toList();
        getStyleClass().add("calendar-heat");
        HoverTip.install(this, this::dayAt, place -> words(grid.begin().plusDays(place)));
        widthProperty().addListener((_, _, _) -> draw());
        measure.fontProperty().addListener((_, _, _) -> {
            requestLayout();
            draw();
        });
    }

    /** What is read point by point: the days with a score, in order. */
    List<String> points() {
        return scored.stream().map(this::words).toList();
    }

    /** The same as days. */
    List<LocalDate> scored() {
        return scored;
    }

    /** Shows which of them is read; -1 for none. */
    void mark(int point) {
        marked = point < 0 ? null : scored.get(point);
        draw();
    }

    private String words(LocalDate date) {
        String name = DayWords.weekdayAndYear(texts.locale()).format(date);
        Nprs score = worst.get(date);
        return score == null ? name : texts.of("insights.day-worst", name, score.score());
    }

    /** The day under the pointer, counted from the first. */
    private OptionalInt dayAt(double x, double y) {
        double cell = cell(getWidth());
        int week = (int) Math.floor((x - gutter()) / cell);
        int day = (int) Math.floor((y - head()) / cell);
        return grid.at(week, day);
    }

    private double head() {
        return HEAD_EMS * measure.em();
    }

    private double gutter() {
        return GUTTER_EMS * measure.em();
    }

    private double cell(double width) {
        return Math.min(LARGEST, (width - gutter()) / grid.weeks());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return head() + 7 * Math.max(SMALLEST, cell(width < 0 ? LARGEST * grid.weeks() + gutter() : width)) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LARGEST * grid.weeks() + gutter();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void draw() {
        drawing.getChildren().clear();
        double cell = cell(getWidth());
        if (cell < SMALLEST) {
            return;
        }
        Path empty = new Path();
        empty.getStyleClass().add("heat-empty");
        empty.setStroke(null);
        drawing.getChildren().add(empty);
        for (int day = 0; day < 7; day += 2) {
            String name = grid.day(0, day).getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale());
            drawing.getChildren().add(text(name, 0, head() + (day + 0.5) * cell));
        }
        for (CalendarGrid.MonthAt each : grid.months()) {
            String name = each.month().getMonth().getDisplayName(TextStyle.SHORT, texts.locale());
            drawing.getChildren().add(text(name, gutter() + each.week() * cell, head() / 2));
        }
        for (int week = 0; week < grid.weeks(); week++) {
            for (int day = 0; day < 7; day++) {
                LocalDate date = grid.day(week, day);
                double x = gutter() + week * cell;
                double y = head() + day * cell;
                if (worst.containsKey(date)) {
                    square(date, x, y, cell - 2);
                } else if (!date.isAfter(grid.to())) {
                    dot(empty, x + cell / 2 - 1, y + cell / 2 - 1, Math.clamp(cell / 12, 1, 2));
                }
                if (date.equals(grid.to())) {
                    today(x, y, cell - 2);
                }
            }
        }
        Styles.now(this);
    }

    private void today(double x, double y, double side) {
        Rectangle ring = new Rectangle(x + 0.5, y + 0.5, side - 1, side - 1);
        ring.getStyleClass().add("heat-today");
        ring.setMouseTransparent(true);
        drawing.getChildren().add(ring);
    }

    private void square(LocalDate date, double x, double y, double side) {
        Rectangle square = new Rectangle(x, y, side, side);
        square.setArcWidth(side / 3);
        square.setArcHeight(side / 3);
        square.getStyleClass().add("heat-cell");
        Nprs score = worst.get(date);
        if (date.equals(marked)) {
            square.getStyleClass().add("heat-read");
        }
        if (score != null) {
            square.setStyle("-fx-fill: -nape-pain-" + score.score() + ";");
        }
        drawing.getChildren().add(square);
        if (score != null && side >= 16) {
            Text number = text(Integer.toString(score.score()), x, y + side / 2);
            number.setStyle("-fx-fill: -nape-on-pain-" + score.score() + ";");
            number.setMouseTransparent(true);
            number.layoutBoundsProperty().subscribe(box -> number.setX(x + (side - box.getWidth()) / 2));
            drawing.getChildren().add(number);
        }
    }

    /** All days without a score are one shape: a small dot each, not to be taken for a day with a mild one. */
    private static void dot(Path path, double x, double y, double half) {
        path.getElements()
                .addAll(
                        new MoveTo(x - half, y - half),
                        new LineTo(x + half, y - half),
                        new LineTo(x + half, y + half),
                        new LineTo(x - half, y + half),
                        new ClosePath());
    }

    private static Text text(String words, double x, double y) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(y);
        return text;
    }
}
