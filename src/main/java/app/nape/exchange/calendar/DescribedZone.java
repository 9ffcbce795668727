package app.nape.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A zone as a file describes it: from when on which offset counts, once or each year. */
final class DescribedZone implements CalendarTime.Clocks {
    private static final int MOST_CHANGES = 50;

    /** A rule that is seldom true has been true within this many years, or is none. */
    private static final int YEARS = 9;

    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, List<Begun>> years = new HashMap<>();

    /**
     * One kind of time, such as summer time.
     *
     * @param first local time at which it first began, on the clocks that counted before
     * @param rule how often it begins again; null for never
     * @param before the offset that counted before
     * @param after the offset from then on
     */
    record Change(LocalDateTime first, @Nullable RecurrenceRule rule, ZoneOffset before, ZoneOffset after) {
        /** When it began between these, in order. */
        List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
            if (rule == null) {
                return first.isBefore(from) || first.isAfter(to) ? List.of() : List.of(first);
            }
            return new Recurrence(rule, first, local -> local.toInstant(before)).between(from, to);
        }
    }

    private record Begun(LocalDateTime at, ZoneOffset offset) {}

    /** One change more; of very many the rest is passed over. */
    void add(Change change) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(change);
            years.clear();
        }
    }

    @Override
    public Instant instant(LocalDateTime local) {
        ZoneOffset offset =
                changes.isEmpty() ? ZoneOffset.UTC : changes.getFirst().before();
        for (Begun begun : years.computeIfAbsent(local.getYear(), this::begun)) {
            if (!begun.at().isAfter(local)) {
                offset = begun.offset();
            }
        }
        return local.toInstant(offset);
    }

    /** What may count in this year, in order: what begins in it, and the last beginnings before it. */
    private List<Begun> begun(int year) {
        List<Begun> all = new ArrayList<>();
        LocalDateTime begins = LocalDateTime.of(year, 1, 1, 0, 0);
        for (Change change : changes) {
            List<LocalDateTime> before = change.rule() == null && change.first().isBefore(begins)
                    ? List.of(change.first())
                    : change.between(begins.minusYears(YEARS), begins);
            if (!before.isEmpty()) {
                all.add(new Begun(before.getLast(), change.after()));
            }
            change.between(begins, begins.plusYears(1)).forEach(at -> all.add(new Begun(at, change.after())));
        }
        all.sort(Comparator.comparing(Begun::at));
        return all;
    }
}
