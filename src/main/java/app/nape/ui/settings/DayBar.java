package app.nape.ui.settings;

import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Schedule;
import app.nape.breaks.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A schedule drawn on a day: the working hours as a band, a tick for each break as it would fall if one worked through.
 * Longer breaks have taller and wider ticks.
 */
final class DayBar extends Pane {
    private static final double HOURS = 24;
    private static final double FIRST_HOUR = 6;
    private static final double LAST_HOUR = 22;

    /** One tick: its place and length in hours of the day. */
    private record Tick(double at, Duration length, Region shape) {}

    private final Label measure = new Label("0");
    private final List<double[]> bands = new ArrayList<>();
    private final List<Region> bandShapes = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private double first = FIRST_HOUR;
    private double last = LAST_HOUR;

    DayBar() {
        getStyleClass().add("day-bar");
        measure.setVisible(false);
        measure.getStyleClass().add("small");
    }

    void show(Schedule schedule, DayOfWeek day, String spoken) {
        setAccessibleText(spoken);
        bands.clear();
        ticks.clear();
        hours.clear();
        bandShapes.clear();
        first = FIRST_HOUR;
        last = LAST_HOUR;
        for (TimeRange range : schedule.hours().ranges().getOrDefault(day, List.of())) {
            double from = hour(range.from());
            double to = range.to().isAfter(range.from()) ? hour(range.to()) : HOURS;
            bands.add(new double[] {from, to});
            first = Math.min(first, Math.floor(from));
            last = Math.max(last, Math.ceil(to));
            schedule.rules().forEach(rule -> ticks(rule, from, to));
        }
        for (double[] _ : bands) {
            bandShapes.add(shape("day-bar-band"));
        }
        for (double hour = first; hour <= last; hour += 2) {
            Label label = new Label(Integer.toString((int) hour));
            label.getStyleClass().addAll("quiet", "small");
            hours.add(label);
        }
        Region track = shape("day-bar-track");
        getChildren().setAll(track);
        getChildren().addAll(bandShapes);
        ticks.forEach(tick -> getChildren().add(tick.shape()));
        getChildren().addAll(hours);
        getChildren().add(measure);
        requestLayout();
    }

    private void ticks(BreakRule rule, double from, double to) {
        switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) -> {
                double step = (interval.toSeconds() + rule.length().toSeconds()) / 3600.0;
                for (double at = from + interval.toSeconds() / 3600.0; at < to; at += step) {
                    tick(at, rule);
                }
            }
            case BreakTrigger.AtTimes times ->
                times.times().stream()
                        .map(DayBar::hour)
                        .filter(at -> at >= from && at < to)
                        .forEach(at -> tick(at, rule));
            case BreakTrigger.TimesADay(int times) -> {
                for (int i = 1; i <= times; i++) {
                    tick(from + (to - from) * i / (times + 1), rule);
                }
            }
        }
    }

    private void tick(double at, BreakRule rule) {
        boolean lengthy = rule.length().compareTo(Duration.ofMinutes(3)) >= 0;
        ticks.add(new Tick(at, rule.length(), shape(lengthy ? "day-bar-long" : "day-bar-short")));
    }

    private static Region shape(String look) {
        Region shape = new Region();
        shape.getStyleClass().add(look);
        return shape;
    }

    private static double hour(LocalTime time) {
        return time.toSecondOfDay() / 3600.0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(measure.prefHeight(-1) * 3.3);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420;
    }

    @Override
    protected void layoutChildren() {
        double line = measure.prefHeight(-1);
        double tall = line * 1.7;
        double width = getWidth() - 8;
        getChildren().getFirst().resizeRelocate(0, 0, width, tall);
        for (int i = 0; i < bands.size(); i++) {
            double x = x(bands.get(i)[0], width);
            bandShapes.get(i).resizeRelocate(x, 0, x(bands.get(i)[1], width) - x, tall);
        }
        for (Tick tick : ticks) {
            boolean lengthy = tick.length().compareTo(Duration.ofMinutes(3)) >= 0;
            double wide =
                    Math.max(lengthy ? 4 : 2, tick.length().toSeconds() / 3600.0 / Math.max(1, last - first) * width);
            double height = lengthy ? tall - 6 : tall * 0.34;
            tick.shape().resizeRelocate(x(tick.at(), width), (tall - height) / 2, wide, height);
        }
        for (int i = 0; i < hours.size(); i++) {
            Label label = hours.get(i);
            double labelWidth = label.prefWidth(-1);
            double x = x(first + 2.0 * i, width) - labelWidth / 2;
            label.resizeRelocate(Math.clamp(x, 0.0, Math.max(0, getWidth() - labelWidth)), tall + 4, labelWidth, line);
        }
    }

    private double x(double hour, double width) {
        return (hour - first) / Math.max(1, last - first) * width;
    }
}
