package app.nape.journal;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first of them
 * @param last the last of them, within; not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days " + first + " to " + last);
        }
    }

    /** The part of it from {@code from} to {@code to}, both within; it must have one. */
    public DaySpan within(LocalDate from, LocalDate to) {
        return new DaySpan(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }
}
