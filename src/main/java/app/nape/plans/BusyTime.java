package app.nape.plans;

import java.time.Instant;

/**
 * A time in which reminders wait.
 *
 * @param from first instant inside
 * @param to first instant outside; after {@code from}
 */
public record BusyTime(Instant from, Instant to) {
    public BusyTime {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A busy time ends after it begins.");
        }
    }

    /** Whether {@code at} lies in it. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether any part of it lies between these. */
    public boolean touches(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(to);
    }
}
