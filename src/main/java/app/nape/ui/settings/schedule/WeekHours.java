package app.nape.ui.settings.schedule;

import app.nape.breaks.Schedule;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;

/** The working hours of each day of the week. */
final class WeekHours extends VBox {
    private final ScheduleDesk desk;
    private final Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);

    WeekHours(Texts texts, ScheduleDesk desk) {
        super(12);
        this.desk = desk;
        setId("week-hours");
        RuleWords words = new RuleWords(texts);
        for (DayOfWeek day : DayOfWeek.values()) {
            DayHours row = new DayHours(texts, words, day, ranges -> change(day, ranges), () -> copy(day));
            days.put(day, row);
            getChildren().add(row);
        }
        desk.follow(this::show);
    }

    private void show(Schedule schedule) {
        days.forEach((day, row) -> row.show(schedule.hours().ranges().getOrDefault(day, List.of())));
    }

    private String change(DayOfWeek day, List<TimeRange> ranges) {
        Map<DayOfWeek, List<TimeRange>> week = week();
        week.put(day, ranges);
        return take(week);
    }

    /** Gives this day's hours to all the others that have any. */
    private void copy(DayOfWeek from) {
        Map<DayOfWeek, List<TimeRange>> week = week();
        List<TimeRange> hours = week.getOrDefault(from, List.of());
        week.replaceAll((_, ranges) -> ranges.isEmpty() ? ranges : hours);
        take(week);
    }

    private Map<DayOfWeek, List<TimeRange>> week() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(desk.schedule().hours().ranges());
        return week;
    }

    private String take(Map<DayOfWeek, List<TimeRange>> week) {
        week.values().removeIf(List::isEmpty);
        return desk.change(schedule -> schedule.withHours(new WorkingHours(week)));
    }
}
