package app.nape.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A zone as a file describes it: from when on which offset counts, once or each year. */
final class DescribedZone implements CalendarTime.Clocks {
    private final List<Change> changes = new ArrayList<>();

    /**
     * One kind of time, such as summer time.
     *
     * @param first local time at which it first began, on the clocks that counted before
     * @param rule how often it begins again; null for never
     * @param before the offset that counted before
     * @param after the offset from then on
     */
    record Change(LocalDateTime first, @Nullable RecurrenceRule rule, ZoneOffset before, ZoneOffset after) {
        /** When it last began at or before this time; null when never. */
        @Nullable
        LocalDateTime last(LocalDateTime until) {
            if (first.isAfter(until)) {
                return null;
            }
            RecurrenceRule again = rule;
            if (again == null) {
                return first;
            }
            LocalDateTime last = first;
            // A rule that is seldom true has been true within this many years, or is none.
            LocalDateTime from = until.minusYears(9).isAfter(first) ? until.minusYears(9) : first;
            for (LocalDateTime each :
                    new Recurrence(again, first, local -> local.toInstant(before)).between(from, until)) {
                last = each;
            }
            return last;
        }
    }

    void add(Change change) {
        changes.add(change);
    }

    @Override
    public Instant instant(LocalDateTime local) {
        LocalDateTime newest = null;
        ZoneOffset offset =
                changes.isEmpty() ? ZoneOffset.UTC : changes.getFirst().before();
        for (Change change : changes) {
            LocalDateTime last = change.last(local);
            if (last != null && (newest == null || last.isAfter(newest))) {
                newest = last;
                offset = change.after();
            }
        }
        return local.toInstant(offset);
    }
}
