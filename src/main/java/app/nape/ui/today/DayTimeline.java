package app.nape.ui.today;

import app.nape.code.Worded;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The day drawn along its hours, a row for each sort of thing; what would lie over one another stands apart, or as one with a number. What
 * the pointer is on, or the arrow keys have chosen, is said in {@link #pointed}.
 */
final class DayTimeline extends Pane {
    private static final double LANE_EMS = 2.3;
    private static final double POINT_EMS = 0.95;
    private static final double SCORE_EMS = 1.6;
    private static final double BUNCH_EMS = 1.7;
    /** The share of its width that the rows’ names have at most; longer ones go on in a second line. */
    private static final double MOST_NAMES = 0.45;
    /** Between two marks. */
    private static final double GAP_EMS = 0.12;

    private final Texts texts;
    private final TimeWords words;
    private final Map<Lane, Label> laneNames = new EnumMap<>(Lane.class);
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<MarkShape> shapes = new ArrayList<>();
    private final List<Bunch> bunches = new ArrayList<>();
    private final Region past = new Region();
    private final Region nowLine = new Region();
    private final ReadOnlyStringWrapper pointed = new ReadOnlyStringWrapper(this, "pointed", "");
    private DayView day = new DayView(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofHours(8)), Instant.EPOCH, List.of());
    private int chosen = -1;

    DayTimeline(Texts texts, TimeWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().addAll("day-timeline", "focusable");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.of("today.timeline-help"));
        past.getStyleClass().add("day-past");
        nowLine.getStyleClass().add("day-now");
        for (Lane lane : Lane.values()) {
            Label name = new Label(texts.of("today.lane." + Worded.wordOf(lane)));
            name.getStyleClass().addAll("quiet", "small");
            Wrapping.on(name);
            laneNames.put(lane, name);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::moveByKey);
        focusedProperty().addListener((_, _, now) -> choose(now && !shapes.isEmpty() ? shapes.size() - 1 : -1));
    }

    /** The sentence of what is pointed at, or nothing. */
    ReadOnlyStringProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    void show(DayView view) {
        day = view;
        chosen = -1;
        pointed.set("");
        lines.clear();
        hours.clear();
        shapes.clear();
        for (Instant hour = view.from(); !hour.isAfter(view.to()); hour = hour.plus(Duration.ofHours(1))) {
            Region line = new Region();
            line.getStyleClass().add("day-hour");
            lines.add(line);
            Label name = new Label(words.clock(hour));
            name.getStyleClass().addAll("quiet", "small");
            hours.add(name);
        }
        view.marks().forEach(mark -> shapes.add(shape(mark, shapes.size())));
        getChildren().setAll(past);
        getChildren().addAll(lines);
        getChildren().addAll(laneNames.values());
        getChildren().addAll(hours);
        getChildren().add(nowLine);
        bunches.clear();
        IntStream.range(0, shapes.size() / 2).forEach(_ -> bunches.add(new Bunch()));
        getChildren().addAll(bunches);
        getChildren().addAll(shapes);
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
    }

    private MarkShape shape(Mark mark, int index) {
        MarkShape shape = new MarkShape(mark, index);
        shape.hoverProperty().addListener((_, _, over) -> pointed.set(over ? mark.sentence() : ""));
        return shape;
    }

    private void moveByKey(KeyEvent pressed) {
        if (shapes.isEmpty()) {
            return;
        }
        int next =
                switch (pressed.getCode()) {
                    case LEFT -> chosen - 1;
                    case RIGHT -> chosen + 1;
                    case HOME -> 0;
                    case END -> shapes.size() - 1;
                    default -> -2;
                };
        if (next != -2) {
            choose(Math.clamp(next, 0, shapes.size() - 1));
            pressed.consume();
        }
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).choose(i == index);
        }
        pointed.set(index < 0 ? "" : day.marks().get(index).sentence());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private @Nullable MarkShape shape(int index) {
        return index >= 0 && index < shapes.size() ? shapes.get(index) : null;
    }

    /** To a screen reader a list of marks, of which the chosen one has the keyboard. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> shapes.size();
            case ITEM_AT_INDEX -> parameters.length > 0 && parameters[0] instanceof Integer index ? shape(index) : null;
            case FOCUS_ITEM -> shape(chosen);
            case SELECTED_ITEMS ->
                FXCollections.observableArrayList(shapes.subList(Math.max(0, chosen), Math.max(0, chosen + 1)));
            case MULTIPLE_SELECTION -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private double em() {
        return laneNames.values().iterator().next().getFont().getSize() / 0.9;
    }

    private double left() {
        double widest = 0;
        for (Label name : laneNames.values()) {
            widest = Math.max(widest, name.prefWidth(-1));
        }
        return Math.min(Math.ceil(widest + 1.4 * em()), Math.ceil(MOST_NAMES * getWidth()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((laneNames.size() * LANE_EMS + 1.8) * em());
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
    protected void layoutChildren() {
        double em = em();
        double left = left();
        double lane = Math.ceil(LANE_EMS * em);
        double bottom = lane * laneNames.size();
        double right = getWidth() - 1.4 * em;
        int row = 0;
        for (Label name : laneNames.values()) {
            name.resizeRelocate(0, row * lane, left - 0.5 * em, lane);
            row++;
        }
        double hourWidth = (right - left) / Math.max(1, hours.size() - 1);
        int step = (int) Math.max(1, Math.ceil(4.2 * em / Math.max(1, hourWidth)));
        for (int i = 0; i < hours.size(); i++) {
            double x = Math.round(left + i * hourWidth);
            Label name = hours.get(i);
            double width = name.prefWidth(-1);
            lines.get(i).resizeRelocate(x, 0, 1, bottom);
            name.setVisible(i % step == 0);
            name.resizeRelocate(Math.min(x - width / 2, getWidth() - width), bottom + 0.35 * em, width, 1.4 * em);
        }
        double now = x(day.now(), left, right);
        past.resizeRelocate(left, 0, Math.max(0, now - left), bottom);
        nowLine.resizeRelocate(now - 1, 0, 2, bottom);
        Iterator<Bunch> free = bunches.iterator();
        for (Lane each : Lane.values()) {
            lay(each, left, right, free);
        }
        free.forEachRemaining(none -> none.setVisible(false));
    }

    /** Lays the marks of a lane so that none hides another. */
    private void lay(Lane lane, double left, double right, Iterator<Bunch> free) {
        double em = em();
        double tall = (lane == Lane.PAIN ? SCORE_EMS : POINT_EMS) * em;
        double high = Math.ceil(LANE_EMS * em);
        int rows = 2 * tall <= high ? 2 : 1;
        List<Integer> all = IntStream.range(0, shapes.size())
                .filter(i -> day.marks().get(i).lane() == lane)
                .boxed()
                .toList();
        List<Spread.Wish> wishes = all.stream()
                .map(i -> wish(day.marks().get(i), tall, left, right))
                .toList();
        Spread spread = Spread.of(wishes, rows, tall * 2 / rows, (BUNCH_EMS + GAP_EMS) * em, getWidth());
        double top = List.of(Lane.values()).indexOf(lane) * high + high / 2 - tall / 2;
        double apart = rows == 1 ? 0 : tall + GAP_EMS * em;
        for (int i = 0; i < all.size(); i++) {
            Spread.Place place = spread.places().get(i);
            MarkShape shape = shapes.get(all.get(i));
            boolean gathered = place.bunch() != Spread.ALONE;
            double within = gathered ? spread.bunches().get(place.bunch()).width() : 0;
            double wide = gathered ? tall : wishes.get(i).width() - GAP_EMS * em;
            double from = gathered ? place.from() + (within - GAP_EMS * em - tall) / 2 : place.from();
            shape.gather(gathered);
            shape.resizeRelocate(from, top + down(place.row()) * apart, wide, tall);
        }
        for (Spread.Bunch each : spread.bunches()) {
            Bunch bunch = free.next();
            bunch.of(each.marks().stream()
                    .map(i -> day.marks().get(all.get(i)).sentence())
                    .toList());
            bunch.setVisible(true);
            bunch.resizeRelocate(each.from(), top + down(each.row()) * apart, each.width() - GAP_EMS * em, tall);
        }
    }

    private static double down(int row) {
        return row == Spread.ALONE ? 0 : row - 0.5;
    }

    private Spread.Wish wish(Mark mark, double tall, double left, double right) {
        double x = x(mark.at(), left, right);
        double stretch = mark.lane() == Lane.PAIN ? 0 : x(mark.at().plus(mark.length()), left, right) - x;
        return new Spread.Wish(
                mark.length().isZero() ? x - tall / 2 : x, Math.max(tall, stretch) + GAP_EMS * em(), stretch > tall);
    }

    private double x(Instant at, double left, double right) {
        double whole = seconds(day.from(), day.to());
        return Math.round(left + Math.clamp(seconds(day.from(), at) / Math.max(1, whole), 0.0, 1.0) * (right - left));
    }

    private static double seconds(Instant from, Instant to) {
        return (double) Duration.between(from, to).toSeconds();
    }

    /** Some marks in one, with how many they are; pointed at, it says each of them. Only drawn: the list is the marks. */
    private final class Bunch extends Label {
        private List<String> sentences = List.of();

        Bunch() {
            getStyleClass().addAll("mark", "mark-many");
            hoverProperty()
                    .addListener((_, _, over) -> pointed.set(
                            over ? texts.of("today.gathered", sentences.size(), String.join("; ", sentences)) : ""));
        }

        void of(List<String> all) {
            sentences = all;
            setText(texts.of("today.mark-many", all.size()));
        }
    }
}
