package app.nape.exchange.share;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The person's own days that are shared.
 *
 * @param from the first, or null for all from the beginning
 * @param to the last
 */
public record Period(@Nullable LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
    /** When it begins. */
    public Instant begin() {
        return from == null ? Instant.MIN : rollover.startOf(from, zone);
    }

    /** When it is over; nothing of this instant is in it. */
    public Instant end() {
        return rollover.startOf(to.plusDays(1), zone);
    }

    /** The first day, or one before every other. */
    public LocalDate first() {
        return from == null ? LocalDate.of(1, 1, 1) : from;
    }

    /** Whether it is all there is up to its last day. */
    public boolean whole() {
        return from == null;
    }
}
