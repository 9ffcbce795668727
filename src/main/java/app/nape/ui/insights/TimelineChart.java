package app.nape.ui.insights;

import app.nape.care.Nprs;
import app.nape.journal.DaySpan;
import app.nape.ui.control.Measure;
import app.nape.ui.theme.Styles;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Pain over time and, beneath it on the same axis, what was done: each in a lane of its own with its name and its scale from 0. */
final class TimelineChart extends Drawn {
    private static final double TOP = 10;
    private static final double PAIN = 170;
    private static final double LANE = 54;
    /** From the top of a lane to its greatest bar, and to the middle of that bar’s number; from its foot up to that of 0. In ordinary text. */
    private static final double OVER_BARS = 12;

    private static final double MOST_AT = 13;
    private static final double NONE_AT = 5;
    private static final double FOOT = 24;
    private static final double GUTTER = 132;
    /** The widest date, and how far apart two begin at least. */
    private static final double TICK = 58;

    /** Letters of a date as wide as that; a shorter one takes up less. */
    private static final double TICK_LETTERS = 8;

    private static final double TICK_APART = 68;

    /** @param of how many were meant, behind those that were done; zero where nothing is meant */
    private record Lane(String name, ToIntFunction<Bucket> count, ToIntFunction<Bucket> of, String style) {
        Lane(String name, ToIntFunction<Bucket> count, String style) {
            this(name, count, _ -> 0, style);
        }

        int most(Bucket bucket) {
            return Math.max(count.applyAsInt(bucket), of.applyAsInt(bucket));
        }
    }

    private final Texts texts;
    private final List<Bucket> buckets;
    private final List<Shade> shades;
    private final List<Lane> lanes;
    private final BucketWords words;
    private final boolean sets;
    private double gutter = GUTTER;
    private double lane = LANE;
    private double pain = PAIN;
    private double em = 1;
    private int marked = -1;

    /** These steps; {@code lasting} are the days on which an episode lasted. */
    TimelineChart(Texts texts, List<Bucket> buckets, List<DaySpan> lasting) {
        this.texts = texts;
        this.buckets = buckets;
        sets = buckets.stream().anyMatch(each -> each.setsDue() > 0 || each.setsDone() > 0);
        words = new BucketWords(texts, sets);
        shades = Shade.of(buckets, lasting);
        getStyleClass().add("timeline");
        Lane programme = new Lane(texts.of("insights.sets"), Bucket::setsDone, Bucket::setsDue, "bar-set");
        lanes = Stream.concat(
                        sets ? Stream.of(programme) : Stream.empty(),
                        Stream.of(
                                new Lane(texts.of("insights.remedies"), Bucket::remedies, "bar-remedy"),
                                new Lane(texts.of("insights.stretches"), Bucket::stretches, "bar-stretch"),
                                new Lane(texts.of("insights.breaks-taken"), Bucket::breaksTaken, "bar-break"),
                                new Lane(texts.of("insights.breaks-skipped"), Bucket::breaksSkipped, "bar-skipped")))
                .toList();
        HoverTip.install(this, this::stepAt, step -> words.sentence(buckets.get(step)));
        widthProperty().addListener((_, _, _) -> draw());
        measure.fontProperty().addListener((_, _, _) -> resized());
        resized();
    }

    /** Everything that holds words grows with them. */
    private void resized() {
        em = Measure.larger(measure.getFont());
        gutter = GUTTER * em;
        pain = PAIN * (1 + em) / 2;
        lane = LANE * Math.max((1 + em) / 2, 0.8 * em);
        setPrefHeight(TOP + pain + lanes.size() * lane + FOOT * em);
        setMinHeight(getPrefHeight());
        draw();
    }

    /** Whether a programme was followed in it. */
    boolean tellsOfSets() {
        return sets;
    }

    /** Shows which step is read; -1 for none. */
    void mark(int step) {
        marked = step;
        draw();
    }

    private void draw() {
        drawing.getChildren().clear();
        double wide = getWidth() - gutter - 8;
        if (wide < 40 || buckets.isEmpty()) {
            return;
        }
        double step = wide / buckets.size();
        shades(step);
        if (marked >= 0) {
            Rectangle column =
                    new Rectangle(gutter + marked * step, TOP, Math.max(3, step), pain + lanes.size() * lane);
            column.getStyleClass().add("chart-read");
            drawing.getChildren().add(column);
        }
        for (int score : new int[] {0, 2, 4, 6, 8, 10}) {
            rule(y(score));
            drawing.getChildren().add(text(Integer.toString(score), gutter - 10, y(score), true));
        }
        drawing.getChildren().add(text(texts.of("insights.worst-score"), 0, y(10), false));
        pain(step);
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), TOP + pain + i * lane, step);
        }
        dates(step);
        Styles.now(this);
    }

    /** Where an episode lasted: a soft ground and, for who cannot see that, a line beneath the scores. */
    private void shades(double step) {
        Path ground = new Path();
        ground.getStyleClass().add("chart-shade");
        Path feet = new Path();
        feet.getStyleClass().add("chart-lasting");
        for (Shade shade : shades) {
            double x = gutter + shade.from() * step;
            double wide = Math.max(2, (shade.to() - shade.from()) * step);
            bar(ground, x, y(0), wide, y(0) - y(10));
            bar(feet, x, y(0) + 7, wide, 4);
        }
        drawing.getChildren().addAll(ground, feet);
    }

    private void pain(double step) {
        double lastX = Double.NaN;
        Path line = new Path();
        line.getStyleClass().add("chart-line");
        List<Node> dots = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            Nprs worst = buckets.get(i).worst();
            if (worst == null) {
                lastX = Double.NaN;
                continue;
            }
            double x = gutter + (i + 0.5) * step;
            double y = y(worst.score());
            line.getElements().add(Double.isNaN(lastX) ? new MoveTo(x, y) : new LineTo(x, y));
            Circle dot = new Circle(x, y, Math.clamp(step / 2.4, 4, 5));
            dot.getStyleClass().add("chart-dot");
            dot.setStyle("-fx-fill: -nape-pain-" + worst.score() + ";");
            dots.add(dot);
            lastX = x;
        }
        drawing.getChildren().add(line);
        drawing.getChildren().addAll(dots);
    }

    private void lane(Lane row, double top, double step) {
        drawing.getChildren().add(text(row.name(), 0, top + lane / 2 + 4, false));
        rule(top + lane - 2);
        int most = Math.max(1, buckets.stream().mapToInt(row::most).max().orElse(1));
        drawing.getChildren().add(text(Integer.toString(most), gutter - 10, top + MOST_AT * em, true));
        drawing.getChildren().add(text("0", gutter - 10, top + lane - NONE_AT * em, true));
        drawing.getChildren()
                .addAll(bars(row, row.of(), "bar-meant", top, step), bars(row, row.count(), row.style(), top, step));
    }

    private Path bars(Lane row, ToIntFunction<Bucket> number, String style, double top, double step) {
        int most = Math.max(1, buckets.stream().mapToInt(row::most).max().orElse(1));
        Path bars = new Path();
        bars.getStyleClass().add(style);
        bars.setStroke(null);
        for (int i = 0; i < buckets.size(); i++) {
            int count = number.applyAsInt(buckets.get(i));
            if (count > 0) {
                double tall = Math.max(2, (lane - 2 - OVER_BARS * em) * count / most);
                bar(
                        bars,
                        gutter + i * step + step * 0.15,
                        top + lane - 2,
                        Math.max(1.5, Math.min(step * 0.7, 16)),
                        tall);
            }
        }
        return bars;
    }

    private static void bar(Path bars, double x, double foot, double wide, double tall) {
        bars.getElements()
                .addAll(
                        new MoveTo(x, foot),
                        new LineTo(x, foot - tall),
                        new LineTo(x + wide, foot - tall),
                        new LineTo(x + wide, foot),
                        new ClosePath());
    }

    private void dates(double step) {
        DayOfWeek firstDay = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        double least = TICK_APART * em / step;
        for (TimeTicks.Tick tick : TimeTicks.of(buckets, least, firstDay)) {
            double x = gutter + tick.bucket() * step;
            String date = TimeTicks.words(tick, texts.locale());
            if (x + TICK * em * Math.min(1, date.length() / TICK_LETTERS) < getWidth()) {
                Line mark = new Line(x, TOP + y0(), x, TOP + y0() + 5);
                mark.getStyleClass().add("chart-tick");
                drawing.getChildren().addAll(mark, text(date, x, getPrefHeight() - FOOT * em / 2 + 2, false));
            }
        }
    }

    private double y0() {
        return pain + lanes.size() * lane - 2;
    }

    private OptionalInt stepAt(double x, double y) {
        double step = (getWidth() - gutter - 8) / buckets.size();
        int at = (int) Math.floor((x - gutter) / step);
        boolean inside = at >= 0 && at < buckets.size() && y >= TOP && y <= TOP + pain + lanes.size() * lane;
        return inside ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private void rule(double y) {
        Line rule = new Line(gutter, y, getWidth() - 8, y);
        rule.getStyleClass().add("chart-rule");
        drawing.getChildren().add(rule);
    }

    private Text text(String words, double x, double y, boolean endsThere) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        text.setTextOrigin(VPos.CENTER);
        text.setY(y);
        text.setX(x);
        if (endsThere) {
            text.layoutBoundsProperty().subscribe(box -> text.setX(x - box.getWidth()));
        }
        return text;
    }

    private double y(int score) {
        return TOP + (pain - 24) * (10 - score) / 10.0;
    }
}
