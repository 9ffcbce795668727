package app.nape.ui.insights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Days as squares: a column for each week, a row for each day of the week.
 *
 * @param begin the first day of the first week
 * @param to the last day, within
 * @param weeks how many columns there are
 */
record CalendarGrid(LocalDate begin, LocalDate to, int weeks) {
    static final int MOST_WEEKS = 53;
    /** A month's name has no room in its first week when the week has fewer days of it than that. */
    private static final int NAMED_UNTIL = 24;

    /** A month and the column that its name stands over. */
    record MonthAt(int week, LocalDate month) {}

    /** The grid from {@code from} to {@code to}, of the last 53 weeks at most. */
    static CalendarGrid of(LocalDate from, LocalDate to, DayOfWeek firstDay) {
        LocalDate earliest = to.minusWeeks(MOST_WEEKS - 1L);
        LocalDate begin = (from.isBefore(earliest) ? earliest : from).with(TemporalAdjusters.previousOrSame(firstDay));
        return new CalendarGrid(begin, to, (int) (ChronoUnit.DAYS.between(begin, to) / 7) + 1);
    }

    /** Whether the day is on it. */
    boolean holds(LocalDate day) {
        return !day.isBefore(begin) && !day.isAfter(to);
    }

    /** The day of a square; it may lie after the last. */
    LocalDate day(int week, int row) {
        return begin.plusDays(week * 7L + row);
    }

    /** How many days after the first the day at a square is; empty where the grid has none. */
    OptionalInt at(int week, int row) {
        boolean inside = week >= 0
                && week < weeks
                && row >= 0
                && row < 7
                && !day(week, row).isAfter(to);
        return inside ? OptionalInt.of(week * 7 + row) : OptionalInt.empty();
    }

    /** The months with the columns that they are named over. */
    List<MonthAt> months() {
        List<MonthAt> months = new ArrayList<>();
        int last = -1;
        for (int week = 0; week < weeks; week++) {
            LocalDate day = day(week, 0);
            if (day.getMonthValue() != last && (week > 0 || day.getDayOfMonth() < NAMED_UNTIL)) {
                months.add(new MonthAt(week, day));
                last = day.getMonthValue();
            }
        }
        return months;
    }
}
