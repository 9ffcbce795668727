package app.nape.care.plan;

import java.time.LocalDate;

/**
 * The local days for which a programme is meant.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Validity(LocalDate from, LocalDate to) {
    public Validity {
        Limit.day("from", from);
        Limit.day("to", to);
        if (to.isBefore(from)) {
            throw new OutOfBounds("to", "plan.is-before-its-start");
        }
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
