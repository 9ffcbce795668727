package app.nape.care.plan;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time where the person is.
 *
 * @param rollover when their own day begins
 */
public record LocalNow(Instant at, ZoneId zone, DayRollover rollover) {
    /** The person's own day. */
    public LocalDate day() {
        return rollover.dayOf(at, zone);
    }

    /** When the clock shows a time on their own day, which may be after midnight; in a gap of the clock, just behind it. */
    public Instant when(LocalDate day, LocalTime time) {
        LocalDate date = time.isBefore(rollover.begins()) ? day.plusDays(1) : day;
        return date.atTime(time).atZone(zone).toInstant();
    }
}
