package app.nape.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Every hour of every day. */
    public static WorkingHours always() {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            ranges.put(day, List.of(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        return new WorkingHours(ranges);
    }

    /** Whether {@code at} is within them. */
    public boolean include(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return beganOn(day, at, zone) || beganOn(day.minusDays(1), at, zone);
    }

    private boolean beganOn(LocalDate day, Instant at, ZoneId zone) {
        for (TimeRange range : ranges.getOrDefault(day.getDayOfWeek(), List.of())) {
            if (span(day, range, zone).holds(at)) {
                return true;
            }
        }
        return false;
    }

    /** Empty where the clock leaves it out. */
    private static Span span(LocalDate day, TimeRange range, ZoneId zone) {
        LocalDate ends = range.to().isAfter(range.from()) ? day : day.plusDays(1);
        return new Span(
                day.atTime(range.from()).atZone(zone).toInstant(),
                ends.atTime(range.to()).atZone(zone).toInstant());
    }

    /**
     * The unbroken spans that touch the time from {@code from} to {@code to}, in order and not cut to it; ranges that meet or overlap
     * are one. Local times that a daylight-saving night leaves out or repeats are taken as {@code java.time} takes them, so
     * a range in the night is an hour shorter or longer.
     */
    public List<Span> spans(Instant from, Instant to, ZoneId zone) {
        List<Span> found = new ArrayList<>();
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (TimeRange range : ranges.getOrDefault(day.getDayOfWeek(), List.of())) {
                Span span = span(day, range, zone);
                if (span.from().isBefore(span.to())) {
                    found.add(span);
                }
            }
        }
        found.sort(Comparator.comparing(Span::from));
        List<Span> whole = new ArrayList<>();
        for (Span span : found) {
            if (!whole.isEmpty() && !span.from().isAfter(whole.getLast().to())) {
                Span before = whole.removeLast();
                whole.add(new Span(before.from(), later(before.to(), span.to())));
            } else {
                whole.add(span);
            }
        }
        whole.removeIf(span -> !span.to().isAfter(from) || !span.from().isBefore(to));
        return whole;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * An unbroken piece of working time.
     *
     * @param from first instant inside
     * @param to first instant outside
     */
    public record Span(Instant from, Instant to) {
        /** Whether {@code at} lies in it. */
        public boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }

        /** The part of it between these. */
        Span within(Instant begin, Instant end) {
            return new Span(later(from, begin), to.isBefore(end) ? to : end);
        }

        /** How long it is. */
        public Duration length() {
            return Duration.between(from, to);
        }
    }
}
