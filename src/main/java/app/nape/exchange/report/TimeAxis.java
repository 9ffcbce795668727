package app.nape.exchange.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which days of a span are named beneath a graph: every so many days, the first of months, or of years, as their names have room. */
final class TimeAxis {
    private static final int[] DAYS = {1, 2, 7, 14, 21, 28};
    private static final int[] MONTHS = {1, 2, 3, 6, 12};
    private static final int MOST_DAYS = 120;
    private static final int MOST_MONTHS = 1000;

    private final LocalDate from;
    private final int days;
    private final ReportWords words;

    TimeAxis(LocalDate from, int days, ReportWords words) {
        this.from = from;
        this.days = days;
        this.words = words;
    }

    /**
     * A named day.
     *
     * @param day how many days after the first
     */
    record Mark(int day, String name) {}

    /**
     * The marks, as near to each other as their names allow.
     *
     * @param width of the whole span
     * @param room that a name takes
     */
    List<Mark> marks(float width, ToDoubleFunction<String> room) {
        List<Mark> marks = List.of();
        int[] steps = days > MOST_DAYS && days <= MOST_MONTHS ? MONTHS : DAYS;
        for (int step : steps) {
            marks = every(step);
            double widest = marks.stream()
                    .mapToDouble(mark -> room.applyAsDouble(mark.name()))
                    .max()
                    .orElse(0);
            double apart = marks.size() < 2
                    ? width
                    : width * (marks.get(1).day() - marks.get(0).day()) / days;
            if (widest <= apart) {
                return marks;
            }
        }
        return marks;
    }

    private List<Mark> every(int step) {
        List<Mark> marks = new ArrayList<>();
        if (days <= MOST_DAYS) {
            for (int day = 0; day < days; day += step) {
                marks.add(new Mark(day, words.shortDate(from.plusDays(day))));
            }
        } else if (days <= MOST_MONTHS) {
            for (LocalDate day = from.minusDays(1).withDayOfMonth(1).plusMonths(1);
                    place(day) < days;
                    day = day.plusMonths(step)) {
                marks.add(new Mark(place(day), words.month(day)));
            }
        } else {
            for (LocalDate day = from.minusDays(1).withDayOfYear(1).plusYears(1);
                    place(day) < days;
                    day = day.plusYears(step)) {
                marks.add(new Mark(place(day), words.year(day)));
            }
        }
        return marks;
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day);
    }
}
