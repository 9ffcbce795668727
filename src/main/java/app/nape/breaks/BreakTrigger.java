package app.nape.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** When a break falls due. */
public sealed interface BreakTrigger {
    /** After so much active use since the last one. */
    record AfterActive(Duration interval) implements BreakTrigger {}

    /** At these local times on these days. */
    record AtTimes(List<LocalTime> times, Set<DayOfWeek> days) implements BreakTrigger {
        public AtTimes {
            times = List.copyOf(times);
            days = Set.copyOf(days);
        }
    }

    /** So many times a day, spread over the working hours and planned anew when one is missed. */
    record TimesADay(int times) implements BreakTrigger {}
}
