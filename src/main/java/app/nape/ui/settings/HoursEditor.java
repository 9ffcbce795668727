package app.nape.ui.settings;

import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.ui.PageContext;
import app.nape.ui.control.OneStop;
import app.nape.ui.control.TimeBox;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** On which days reminders may come, and from when to when. The same hours for every chosen day. */
final class HoursEditor extends VBox {
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final TimeBox from;
    private final TimeBox to;
    private final Consumer<WorkingHours> changed;
    private WorkingHours shown = new WorkingHours(Map.of());
    private boolean showing;

    HoursEditor(PageContext context, Consumer<WorkingHours> changed) {
        super(10);
        this.changed = changed;
        Texts texts = context.texts();
        FlowPane week = new FlowPane(6, 6);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton pill = new ToggleButton(day.getDisplayName(TextStyle.SHORT, texts.locale()));
            pill.getStyleClass().add("chip");
            pill.setAccessibleText(day.getDisplayName(TextStyle.FULL, texts.locale()));
            pill.setOnAction(_ -> tell());
            days.put(day, pill);
            week.getChildren().add(pill);
        }
        OneStop.arrows(week, List.copyOf(days.values()));
        from = new TimeBox(texts, "hours-from", texts.of("settings.hours-from"));
        to = new TimeBox(texts, "hours-to", texts.of("settings.hours-to"));
        // Not their actions, which a box without a skin does not fire.
        from.valueProperty().addListener((_, _, _) -> tell());
        to.valueProperty().addListener((_, _, _) -> tell());
        HBox span = new HBox(
                8, new Label(texts.of("settings.hours-from")), from, new Label(texts.of("settings.hours-to")), to);
        span.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(week, span);
    }

    void show(WorkingHours hours) {
        shown = hours;
        showing = true;
        hours.ranges().values().stream()
                .filter(ranges -> !ranges.isEmpty())
                .findFirst()
                .ifPresent(ranges -> {
                    from.setValue(ranges.getFirst().from());
                    to.setValue(ranges.getLast().to());
                });
        days.forEach((day, pill) ->
                pill.setSelected(!hours.ranges().getOrDefault(day, List.of()).isEmpty()));
        showing = false;
    }

    /** Days that keep their hours keep all their ranges; only what was touched changes. */
    private void tell() {
        if (showing || from.getValue() == null || to.getValue() == null) {
            return;
        }
        boolean sameSpan = shown.ranges().values().stream()
                .filter(ranges -> !ranges.isEmpty())
                .findFirst()
                .map(ranges -> ranges.getFirst().from().equals(from.getValue())
                        && ranges.getLast().to().equals(to.getValue()))
                .orElse(false);
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, pill) -> {
            List<TimeRange> before = shown.ranges().getOrDefault(day, List.of());
            if (pill.isSelected()) {
                ranges.put(
                        day,
                        sameSpan && !before.isEmpty()
                                ? before
                                : List.of(new TimeRange(from.getValue(), to.getValue())));
            }
        });
        changed.accept(new WorkingHours(ranges));
    }
}
