package app.nape.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The times at which something comes again. A day that a month has not is left out, and so is one in a wrong place. */
final class Recurrence {
    /** Nothing is looked for on more days than these: 137 years. */
    private static final long MOST_DAYS = 50_000;

    private final RecurrenceRule rule;
    private final LocalDateTime first;
    private final CalendarTime.Clocks clocks;

    /**
     * What comes first at {@code first} and then by the rule.
     *
     * @param clocks whose clocks the times are on; an end may be written on others
     */
    Recurrence(RecurrenceRule rule, LocalDateTime first, CalendarTime.Clocks clocks) {
        this.rule = rule;
        this.first = first;
        this.clocks = clocks;
    }

    /** Those from one local time to another, both included, in order. */
    List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
        List<LocalDateTime> found = new ArrayList<>();
        LocalDate begins = first.toLocalDate();
        int number = 0;
        // Without a count nothing depends on what came long ago.
        long unit = rule.count() > 0 || !from.isAfter(first) ? 0 : Math.max(0, units(begins, from.toLocalDate()) - 2);
        if (unit == 0) {
            number = 1;
            add(found, first, from, to);
        }
        long most = MOST_DAYS / rule.unit().getDuration().toDays();
        for (long step = 0; step < most; step++, unit++) {
            LocalDate at = start(begins, unit);
            if (at.isAfter(to.toLocalDate())) {
                break;
            }
            for (LocalDate day : new RecurringDays(rule, begins).in(at)) {
                LocalDateTime next = day.atTime(first.toLocalTime());
                if (!next.isAfter(first)) {
                    continue;
                }
                number++;
                if (next.isAfter(to) || ended(next) || (rule.count() > 0 && number > rule.count())) {
                    return found;
                }
                add(found, next, from, to);
            }
        }
        return found;
    }

    private static void add(List<LocalDateTime> found, LocalDateTime time, LocalDateTime from, LocalDateTime to) {
        if (!time.isBefore(from) && !time.isAfter(to)) {
            found.add(time);
        }
    }

    private boolean ended(LocalDateTime next) {
        String until = rule.until();
        if (until == null) {
            return false;
        }
        return CalendarTime.of(until, "", _ -> clocks)
                .map(last -> last.wholeDay()
                        ? next.toLocalDate().isAfter(last.local().toLocalDate())
                        : clocks.instant(next).isAfter(last.instant()))
                .orElse(true);
    }

    /** How many intervals lie between the units of these days. */
    private long units(LocalDate begins, LocalDate day) {
        return rule.unit().between(head(begins), head(day)) / rule.interval();
    }

    private LocalDate start(LocalDate begins, long unit) {
        return head(begins).plus(unit * rule.interval(), rule.unit());
    }

    /** The first day of the week, month or year in which this day lies. */
    private LocalDate head(LocalDate day) {
        return switch (rule.unit()) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(rule.weekBegins()));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
