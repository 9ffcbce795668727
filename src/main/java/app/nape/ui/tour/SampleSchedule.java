package app.nape.ui.tour;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Schedule;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The reminders of the sample person: office hours with a lunch break, a microbreak and a rest break. */
final class SampleSchedule {
    private SampleSchedule() {}

    static Schedule ordinary() {
        return new Schedule(
                "own",
                List.of(
                        rule("microbreak", BreakKind.MICROBREAK, Duration.ofMinutes(20), Duration.ofSeconds(30)),
                        rule("rest-break", BreakKind.REST_BREAK, Duration.ofMinutes(50), Duration.ofMinutes(5)),
                        rule("change-position", BreakKind.CHANGE_POSITION, Duration.ofMinutes(30), Duration.ZERO)),
                officeHours(),
                Duration.ofSeconds(15),
                Duration.ofMinutes(2),
                Duration.ofMinutes(5),
                false);
    }

    private static BreakRule rule(String id, BreakKind kind, Duration every, Duration length) {
        return new BreakRule(
                id,
                kind,
                new BreakTrigger.AfterActive(every),
                length,
                Delivery.PROMPT,
                new PostponePolicy(3, Duration.ofMinutes(5)),
                true,
                6,
                null);
    }

    private static WorkingHours officeHours() {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                ranges.put(
                        day,
                        List.of(
                                new TimeRange(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                                new TimeRange(LocalTime.of(13, 15), LocalTime.of(17, 30))));
            }
        }
        return new WorkingHours(ranges);
    }
}
