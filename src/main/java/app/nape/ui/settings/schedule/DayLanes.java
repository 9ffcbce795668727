package app.nape.ui.settings.schedule;

import app.nape.words.ClockWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lanes over the hours of a day: a name at the left, or above where it would take too much of the width, and a tick for each break.
 * Longer breaks have wider and taller ticks.
 */
final class DayLanes extends Pane {
    private static final double GAP = 10;
    private static final double LEAST_HOURS = 6;
    /** Where hours would stand closer, only every second or third is named. */
    private static final double HOURS_APART = 5;

    /** Of the width, names may take so much. */
    private static final double MOST_NAMES = 0.4;

    private static final Duration LENGTHY = Duration.ofMinutes(3);

    /** A named lane, its breaks in hours after midnight, and how long each is. */
    record Lane(String name, List<Double> at, Duration length) {}

    private record Tick(int lane, double at, double hours, boolean lengthy, Region shape) {}

    private final Label measure = new Label("0");
    private final List<Label> names = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> tracks = new ArrayList<>();
    private final List<Region> bands = new ArrayList<>();
    private final ClockWords clock;
    private List<double[]> work = List.of();
    private double first;
    private double last = 24;

    DayLanes(Texts texts) {
        clock = new ClockWords(texts);
        getStyleClass().add("day-lanes");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        measure.getStyleClass().add("small");
        measure.setVisible(false);
    }

    void show(List<double[]> working, List<Lane> lanes) {
        work = working;
        first = Math.floor(working.stream().mapToDouble(span -> span[0]).min().orElse(8));
        last = Math.ceil(working.stream().mapToDouble(span -> span[1]).max().orElse(18));
        last = Math.min(24, Math.max(last, first + LEAST_HOURS));
        names.clear();
        ticks.clear();
        tracks.clear();
        bands.clear();
        hours.clear();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            Label name = new Label(lane.name());
            name.getStyleClass().add("small");
            names.add(name);
            tracks.add(shape("day-bar-track"));
            working.forEach(_ -> bands.add(shape("day-bar-band")));
            boolean lengthy = lane.length().compareTo(LENGTHY) >= 0;
            for (double at : lane.at()) {
                ticks.add(new Tick(
                        i,
                        at,
                        lane.length().toSeconds() / 3600.0,
                        lengthy,
                        shape(lengthy ? "day-bar-long" : "day-bar-short")));
            }
        }
        for (double hour = first; hour <= last; hour += step()) {
            Label label = new Label(clock.hour((int) hour));
            label.getStyleClass().addAll("quiet", "small");
            hours.add(label);
        }
        getChildren().setAll(tracks);
        getChildren().addAll(bands);
        ticks.forEach(tick -> getChildren().add(tick.shape()));
        getChildren().addAll(names);
        getChildren().addAll(hours);
        getChildren().add(measure);
        requestLayout();
    }

    private double step() {
        return last - first > 14 ? 3 : 2;
    }

    private static Region shape(String look) {
        Region shape = new Region();
        shape.getStyleClass().add(look);
        return shape;
    }

    private double line() {
        return measure.prefHeight(-1);
    }

    private double widestName() {
        return names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + GAP;
    }

    private boolean above(double width) {
        return width > 0 && widestName() > width * MOST_NAMES;
    }

    private double lane(double width) {
        return line() * (above(width) ? 2.6 : 1.45);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.isEmpty() ? 0 : Math.ceil(names.size() * lane(width) + line() * 1.2);
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
        return 480;
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        boolean above = above(getWidth());
        double lane = lane(getWidth());
        double bar = line * 1.15;
        double widest =
                hours.stream().mapToDouble(hour -> hour.prefWidth(-1)).max().orElse(0);
        double left = above ? Math.ceil(widest / 2) : widestName();
        double under = above ? line : 0;
        double width = Math.max(1, getWidth() - left - Math.ceil(widest / 2));
        for (int i = 0; i < names.size(); i++) {
            double top = i * lane;
            names.get(i).resizeRelocate(0, above ? top : top + (bar - line) / 2, widestName() - GAP, line);
            tracks.get(i).resizeRelocate(left, top + under, width, bar);
            for (int j = 0; j < work.size(); j++) {
                double from = x(work.get(j)[0], left, width);
                bands.get(i * work.size() + j)
                        .resizeRelocate(from, top + under, x(work.get(j)[1], left, width) - from, bar);
            }
        }
        for (Tick tick : ticks) {
            double wide = Math.max(tick.lengthy() ? 4 : 2, tick.hours() / (last - first) * width);
            double tall = tick.lengthy() ? bar - 4 : bar * 0.45;
            tick.shape()
                    .resizeRelocate(
                            x(tick.at(), left, width), tick.lane() * lane + under + (bar - tall) / 2, wide, tall);
        }
        int every = (int) Math.max(1, Math.ceil((widest + HOURS_APART) / (step() / Math.max(1, last - first) * width)));
        for (int i = 0; i < hours.size(); i++) {
            hours.get(i).setVisible(i % every == 0);
            Label label = hours.get(i);
            double labelWidth = label.prefWidth(-1);
            double x = x(first + step() * i, left, width) - labelWidth / 2;
            label.resizeRelocate(
                    Math.clamp(x, 0.0, Math.max(0, getWidth() - labelWidth)), names.size() * lane, labelWidth, line);
        }
    }

    private double x(double hour, double left, double width) {
        return left + (hour - first) / Math.max(1, last - first) * width;
    }
}
