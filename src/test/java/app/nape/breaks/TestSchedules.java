package app.nape.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small schedules for scripts. */
final class TestSchedules {
    private TestSchedules() {}

    static BreakRule rest() {
        return rule("rest-break", BreakKind.REST_BREAK, after(45), Duration.ofMinutes(5), Delivery.FULL_SCREEN);
    }

    static BreakRule micro() {
        return rule("microbreak", BreakKind.MICROBREAK, after(10), Duration.ofSeconds(30), Delivery.PROMPT);
    }

    static BreakRule drinkAt(LocalTime... times) {
        return rule(
                "drink",
                BreakKind.DRINK,
                new BreakTrigger.AtTimes(List.of(times), EnumSet.allOf(DayOfWeek.class)),
                Duration.ofSeconds(30),
                Delivery.NOTIFICATION);
    }

    static BreakRule stretch(int timesADay) {
        return rule(
                "stretch",
                BreakKind.STRETCH,
                new BreakTrigger.TimesADay(timesADay),
                Duration.ofMinutes(10),
                Delivery.NOTIFICATION);
    }

    static BreakTrigger after(int minutes) {
        return new BreakTrigger.AfterActive(Duration.ofMinutes(minutes));
    }

    /** Lends two postponements of 5 minutes and two skips a day. */
    static BreakRule rule(String id, BreakKind kind, BreakTrigger trigger, Duration length, Delivery delivery) {
        return new BreakRule(
                id, kind, trigger, length, delivery, new PostponePolicy(2, Duration.ofMinutes(5)), true, 2, null);
    }

    /** At all hours; heads-up 20 s, grace 1 min, minimum gap 3 min. */
    static Schedule of(BreakRule... rules) {
        return within(WorkingHours.always(), rules);
    }

    static Schedule within(WorkingHours hours, BreakRule... rules) {
        return schedule(hours, false, null, rules);
    }

    static Schedule strict(BreakRule... rules) {
        return schedule(WorkingHours.always(), true, null, rules);
    }

    static Schedule limited(Duration daily, BreakRule... rules) {
        return schedule(WorkingHours.always(), false, daily, rules);
    }

    private static Schedule schedule(WorkingHours hours, boolean strict, @Nullable Duration daily, BreakRule... rules) {
        return SchedulePresets.standard()
                .named(Schedule.OWN)
                .withRules(List.of(rules))
                .withHours(hours)
                .withEnding(strict, false)
                .withDailyLimit(daily);
    }
}
