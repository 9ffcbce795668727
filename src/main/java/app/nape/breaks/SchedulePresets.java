package app.nape.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schedule that a new person starts with. The others stand in {@code schedules.json}, this one among them. */
public final class SchedulePresets {
    private SchedulePresets() {}

    /**
     * A microbreak of 30 s after 20 minutes of active use, a rest break of 5 minutes after 50, a nudge to change position after 30;
     * Monday to Friday from 8 to 18. The rest follows HSE L26 (5–10 minutes after 50–60); short
     * breaks beside it as in van den Heuvel 2003, but fewer, so that nothing nags.
     */
    public static Schedule standard() {
        return new Schedule(
                "standard",
                List.of(
                        new BreakRule(
                                "microbreak",
                                BreakKind.MICROBREAK,
                                new BreakTrigger.AfterActive(Duration.ofMinutes(20)),
                                Duration.ofSeconds(30),
                                Delivery.PROMPT,
                                new PostponePolicy(2, Duration.ofMinutes(3)),
                                true,
                                20,
                                null),
                        new BreakRule(
                                "change-position",
                                BreakKind.CHANGE_POSITION,
                                new BreakTrigger.AfterActive(Duration.ofMinutes(30)),
                                Duration.ofMinutes(1),
                                Delivery.NOTIFICATION,
                                new PostponePolicy(2, Duration.ofMinutes(5)),
                                true,
                                20,
                                null),
                        new BreakRule(
                                "rest-break",
                                BreakKind.REST_BREAK,
                                new BreakTrigger.AfterActive(Duration.ofMinutes(50)),
                                Duration.ofMinutes(5),
                                Delivery.FULL_SCREEN,
                                new PostponePolicy(3, Duration.ofMinutes(5)),
                                true,
                                6,
                                null)),
                workweek(LocalTime.of(8, 0), LocalTime.of(18, 0)),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofMinutes(3),
                false,
                null,
                Schedule.TYPING_PAUSE,
                Schedule.PRESENT,
                false);
    }

    /** Monday to Friday, one range. */
    public static WorkingHours workweek(LocalTime from, LocalTime to) {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : Set.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            ranges.put(day, List.of(new TimeRange(from, to)));
        }
        return new WorkingHours(ranges);
    }
}
