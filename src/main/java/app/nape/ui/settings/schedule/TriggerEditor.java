package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.ui.control.Choice;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.CountEntry;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.ui.control.ListEntry;
import app.nape.words.ClockWords;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** When a reminder falls due: after active use, at clock times on weekdays, or some times a day. */
final class TriggerEditor extends VBox {
    private enum Way {
        USE,
        CLOCK,
        DAILY
    }

    private final Choice<Way> ways;
    private final EntryField<Duration> interval;
    private final EntryField<List<LocalTime>> times;
    private final DayPills days;
    private final EntryField<Integer> aDay;
    private final StackPane fields = new StackPane();
    private final FlowPane clock;
    private BreakTrigger shown = new BreakTrigger.AfterActive(Duration.ofMinutes(50));

    TriggerEditor(Texts texts, RuleWords words, String id, Function<UnaryOperator<BreakRule>, String> change) {
        super(10);
        Function<BreakTrigger, String> take = trigger -> change.apply(rule -> rule.withTrigger(trigger));
        Map<Way, String> options = new LinkedHashMap<>();
        options.put(Way.USE, texts.of("schedule.when-use"));
        options.put(Way.CLOCK, texts.of("schedule.when-clock"));
        options.put(Way.DAILY, texts.of("schedule.when-daily"));
        ways = new Choice<>(texts.of("schedule.when"), options, way -> {
            if (!take.apply(usual(way)).isEmpty()) {
                show(shown);
            }
        });
        ways.setId("when-" + id);
        interval = new EntryField<>(
                "interval-" + id,
                texts.of("schedule.interval"),
                true,
                new LengthEntry(texts, Duration.ofMinutes(1)),
                value -> take.apply(new BreakTrigger.AfterActive(value)));
        times = new EntryField<>(
                "times-" + id,
                texts.of("schedule.times"),
                true,
                new ListEntry<>(new ClockEntry(texts), writeClocks(texts)),
                value -> take.apply(new BreakTrigger.AtTimes(value, daysNow())));
        days = new DayPills(
                texts, words, "days-" + id, value -> take.apply(new BreakTrigger.AtTimes(timesNow(), value)));
        aDay = new EntryField<>(
                "times-a-day-" + id,
                texts.of("schedule.a-day"),
                true,
                new CountEntry(texts),
                value -> take.apply(new BreakTrigger.TimesADay(value)));
        clock = new FlowPane(20, 12, times, Named.over(texts.of("schedule.days"), days));
        fields.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        getChildren().addAll(Named.over(texts.of("schedule.when"), ways), fields);
    }

    void show(BreakTrigger trigger) {
        shown = trigger;
        switch (trigger) {
            case BreakTrigger.AfterActive(Duration length) -> {
                ways.show(Way.USE);
                interval.show(length);
                put(interval);
            }
            case BreakTrigger.AtTimes(var at, var on) -> {
                ways.show(Way.CLOCK);
                times.show(at);
                days.show(on);
                put(clock);
            }
            case BreakTrigger.TimesADay(int count) -> {
                ways.show(Way.DAILY);
                aDay.show(count);
                put(aDay);
            }
        }
    }

    private void put(javafx.scene.Node wanted) {
        if (!fields.getChildren().equals(List.of(wanted))) {
            fields.getChildren().setAll(wanted);
        }
    }

    private static BreakTrigger usual(Way way) {
        return switch (way) {
            case USE -> new BreakTrigger.AfterActive(Duration.ofMinutes(60));
            case CLOCK ->
                new BreakTrigger.AtTimes(
                        List.of(LocalTime.of(10, 30), LocalTime.of(15, 0)),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            case DAILY -> new BreakTrigger.TimesADay(3);
        };
    }

    private static String writeClocks(Texts texts) {
        ClockWords clock = new ClockWords(texts);
        return texts.of("schedule.write-clocks", clock.of(LocalTime.of(10, 30)), clock.of(LocalTime.of(15, 0)));
    }

    private List<LocalTime> timesNow() {
        return shown instanceof BreakTrigger.AtTimes at ? at.times() : List.of();
    }

    private Set<DayOfWeek> daysNow() {
        return shown instanceof BreakTrigger.AtTimes at ? at.days() : Set.of();
    }
}
