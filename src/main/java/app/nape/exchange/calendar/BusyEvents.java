package app.nape.exchange.calendar;

import app.nape.plans.BusyTime;
import app.nape.plans.BusyTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When events say busy between two instants, with every time at which they come again. */
final class BusyEvents {
    /** Local times are looked for so much more widely than any zone is away from another. */
    private static final Duration ZONES_APART = Duration.ofDays(2);

    private final Instant from;
    private final Instant to;

    BusyEvents(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** When these events say busy. */
    BusyTimes of(List<CalendarEvent> events) {
        Map<String, Set<Instant>> replaced = new HashMap<>();
        for (CalendarEvent event : events) {
            if (event.instead() != null) {
                replaced.computeIfAbsent(event.uid(), _ -> new HashSet<>()).add(event.instead());
            }
        }
        List<BusyTime> busy = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event.busy() && event.length().isPositive()) {
                Set<Instant> gone = event.instead() == null ? replaced.getOrDefault(event.uid(), Set.of()) : Set.of();
                add(busy, event, gone);
            }
        }
        return BusyTimes.of(busy);
    }

    private void add(List<BusyTime> busy, CalendarEvent event, Set<Instant> replaced) {
        Set<Instant> not = new HashSet<>(replaced);
        Set<LocalDate> notOn = new HashSet<>();
        for (CalendarTime time : event.not()) {
            if (time.wholeDay()) {
                notOn.add(time.local().toLocalDate());
            } else {
                not.add(time.instant());
            }
        }
        for (LocalDateTime time : times(event)) {
            if (!notOn.contains(time.toLocalDate())) {
                add(busy, event.start().instant(time), event.length(), not);
            }
        }
        for (CalendarTime time : event.more()) {
            if (!time.wholeDay()) {
                add(busy, time.instant(), event.length(), not);
            }
        }
    }

    private List<LocalDateTime> times(CalendarEvent event) {
        RecurrenceRule rule = event.rule();
        if (rule == null) {
            return List.of(event.start().local());
        }
        return new Recurrence(rule, event.start().local(), event.start().clocks())
                .between(
                        LocalDateTime.ofInstant(from.minus(event.length()).minus(ZONES_APART), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(to.plus(ZONES_APART), ZoneOffset.UTC));
    }

    private void add(List<BusyTime> busy, Instant begins, Duration length, Set<Instant> not) {
        if (!not.contains(begins)) {
            BusyTime time = new BusyTime(begins, begins.plus(length));
            if (time.touches(from, to)) {
                busy.add(time);
            }
        }
    }
}
