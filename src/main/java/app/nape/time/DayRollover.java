package app.nape.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The person's own day, which begins at a chosen time rather than at midnight.
 *
 * @param begins local time at which one day ends and the next begins
 */
public record DayRollover(LocalTime begins) {
    /** Days that begin at four in the morning. */
    public static final DayRollover DEFAULT = new DayRollover(LocalTime.of(4, 0));

    /** The person's day that {@code at} belongs to. */
    public LocalDate dayOf(Instant at, ZoneId zone) {
        LocalDate date = at.atZone(zone).toLocalDate();
        return at.isBefore(startOf(date, zone)) ? date.minusDays(1) : date;
    }

    /** When {@code day} begins; in a gap of the clock, the first instant after it. */
    public Instant startOf(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, begins, zone).toInstant();
    }

    /** When the day that {@code at} belongs to ends. */
    public Instant endAfter(Instant at, ZoneId zone) {
        return startOf(dayOf(at, zone).plusDays(1), zone);
    }
}
