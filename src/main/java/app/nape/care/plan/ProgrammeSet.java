package app.nape.care.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Exercises that are done together.
 *
 * @param id key, one of its kind in the phase
 * @param title at most 120 characters
 * @param days of the week, at least one, from Monday on
 * @param timesADay 1 to 12
 * @param suggestedAt times of the day to the minute, at most 12; may be empty
 * @param items 1 to 12
 */
public record ProgrammeSet(
        String id, String title, List<DayOfWeek> days, int timesADay, List<LocalTime> suggestedAt, List<Item> items) {
    /** Times a day that a set can be meant for. */
    public static final int MOST_TIMES = 12;
    /** Items that one can have. */
    public static final int MOST_ITEMS = 12;

    public ProgrammeSet {
        Limit.key("id", id);
        Limit.line("title", title, Limit.LINE);
        days = Limit.unlike("days", days, day -> day, 1, 7).stream().sorted().toList();
        Limit.whole("times_a_day", timesADay, 1, MOST_TIMES);
        suggestedAt = Limit.list("suggested_at", suggestedAt, 0, MOST_TIMES).stream()
                .map(at -> at.truncatedTo(ChronoUnit.MINUTES))
                .toList();
        items = Limit.unlike("items", items, Item::id, 1, MOST_ITEMS);
    }

    /** Whether it is meant for such a day. */
    public boolean on(DayOfWeek day) {
        return days.contains(day);
    }
}
