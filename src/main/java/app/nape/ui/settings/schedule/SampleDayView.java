package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakRule;
import app.nape.breaks.Schedule;
import app.nape.breaks.TimeRange;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A sample day of the schedule: the hours, and each reminder's breaks in a lane of its own; the same counted in words. */
final class SampleDayView extends VBox {
    private final Texts texts;
    private final RuleWords words;
    private final Choice<DayOfWeek> days;
    private final DayLanes lanes;
    private final Label counted = Words.of("", "quiet", "small");
    private DayOfWeek day;

    /** The first day of the week with working hours alone. */
    static SampleDayView ofAWorkday(Texts texts, ScheduleDesk desk) {
        SampleDayView view = new SampleDayView(texts, desk);
        view.getChildren().remove(view.days);
        return view;
    }

    SampleDayView(Texts texts, ScheduleDesk desk) {
        super(10);
        this.texts = texts;
        this.words = new RuleWords(texts);
        this.lanes = new DayLanes(texts);
        setId("sample-day");
        counted.setId("sample-day-words");
        Map<DayOfWeek, String> names = new LinkedHashMap<>();
        for (DayOfWeek each : DayOfWeek.values()) {
            names.put(each, words.day(each));
        }
        days = new Choice<>(texts.of("schedule.sample-day"), names, chosen -> {
            day = chosen;
            draw(desk.schedule());
        });
        day = workday(desk.schedule());
        getChildren().addAll(days, lanes, counted);
        desk.follow(this::draw);
    }

    private void draw(Schedule schedule) {
        days.show(day);
        SampleDay sample = SampleDay.of(schedule, day);
        List<DayLanes.Lane> rows = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (BreakRule rule : schedule.rules()) {
            List<Double> at = sample.taken().stream()
                    .filter(taken -> taken.ruleId().equals(rule.id()))
                    .map(SampleDay.Taken::hour)
                    .toList();
            rows.add(new DayLanes.Lane(words.kind(rule.kind()), at, rule.length()));
            counts.add(texts.of("schedule.count", words.kind(rule.kind()), at.size()));
        }
        lanes.show(sample.hours(), rows);
        String said = sample.hours().isEmpty()
                ? texts.of("schedule.day-off", words.fullDay(day))
                : texts.of("schedule.day-counted", words.fullDay(day), String.join(", ", counts));
        counted.setText(said);
        lanes.setAccessibleText(said);
    }

    private static DayOfWeek workday(Schedule schedule) {
        for (DayOfWeek each : DayOfWeek.values()) {
            List<TimeRange> ranges = schedule.hours().ranges().getOrDefault(each, List.of());
            if (!ranges.isEmpty()) {
                return each;
            }
        }
        return DayOfWeek.MONDAY;
    }
}
