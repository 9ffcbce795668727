package app.nape.breaks;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When reminders may come, for each weekday; a day with no range has none.
 *
 * @param ranges the ranges that begin on each weekday
 */
public record WorkingHours(Map<DayOfWeek, List<TimeRange>> ranges) {
    public WorkingHours {
        EnumMap<DayOfWeek, List<TimeRange>> copy = new EnumMap<>(DayOfWeek.class);
        ranges.forEach((day, list) -> copy.put(day, List.copyOf(list)));
        ranges = Map.copyOf(copy);
    }
}
