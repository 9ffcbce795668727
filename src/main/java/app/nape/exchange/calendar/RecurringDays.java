package app.nape.exchange.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of one day, week, month or year on which something comes again. */
final class RecurringDays {
    private final RecurrenceRule rule;
    private final LocalDate first;

    /** By this rule, for something that first came on this day: what the rule leaves open is as it was then. */
    RecurringDays(RecurrenceRule rule, LocalDate first) {
        this.rule = rule;
        this.first = first;
    }

    /** Those of the unit that begins with this day, in order. */
    List<LocalDate> in(LocalDate head) {
        Stream<LocalDate> days =
                switch (rule.unit()) {
                    case DAYS -> Stream.of(head).filter(day -> onMonthDay(day) && onWeekday(day));
                    case WEEKS -> week(head);
                    case MONTHS -> month(head);
                    default -> year(head);
                };
        List<LocalDate> all =
                List.copyOf(new TreeSet<>(days.filter(this::inMonth).toList()));
        return rule.places().isEmpty() ? all : chosen(all);
    }

    private Stream<LocalDate> week(LocalDate head) {
        return IntStream.range(0, 7)
                .mapToObj(head::plusDays)
                .filter(day -> rule.days().isEmpty() ? day.getDayOfWeek() == first.getDayOfWeek() : onWeekday(day));
    }

    private Stream<LocalDate> month(LocalDate head) {
        return days(head, head.with(TemporalAdjusters.lastDayOfMonth()), first.getDayOfMonth());
    }

    private Stream<LocalDate> year(LocalDate head) {
        LocalDate end = head.with(TemporalAdjusters.lastDayOfYear());
        if (rule.months().isEmpty()
                && rule.monthDays().isEmpty()
                && !rule.days().isEmpty()) {
            return nth(head, end);
        }
        boolean every = rule.months().isEmpty() && !rule.monthDays().isEmpty();
        return IntStream.rangeClosed(1, 12)
                .filter(month -> every
                        || (rule.months().isEmpty()
                                ? month == first.getMonthValue()
                                : rule.months().contains(month)))
                .mapToObj(head::withMonth)
                .flatMap(this::month);
    }

    private Stream<LocalDate> days(LocalDate head, LocalDate end, int usual) {
        if (!rule.monthDays().isEmpty()) {
            return all(head, end).filter(day -> onMonthDay(day) && onWeekday(day));
        }
        return rule.days().isEmpty() ? all(head, end).filter(day -> day.getDayOfMonth() == usual) : nth(head, end);
    }

    /** The weekdays in their places between these. */
    private Stream<LocalDate> nth(LocalDate head, LocalDate end) {
        return all(head, end).filter(day -> {
            int before = (int) ((day.toEpochDay() - head.toEpochDay()) / 7) + 1;
            int behind = -(int) ((end.toEpochDay() - day.toEpochDay()) / 7) - 1;
            return rule.days().stream()
                    .anyMatch(on -> on.day() == day.getDayOfWeek()
                            && (on.nth() == 0 || on.nth() == before || on.nth() == behind));
        });
    }

    private static Stream<LocalDate> all(LocalDate head, LocalDate end) {
        return head.datesUntil(end.plusDays(1));
    }

    private boolean onMonthDay(LocalDate day) {
        int behind = day.getDayOfMonth() - day.lengthOfMonth() - 1;
        return rule.monthDays().isEmpty()
                || rule.monthDays().contains(day.getDayOfMonth())
                || rule.monthDays().contains(behind);
    }

    private boolean onWeekday(LocalDate day) {
        return rule.days().isEmpty() || rule.days().stream().anyMatch(on -> on.day() == day.getDayOfWeek());
    }

    private boolean inMonth(LocalDate day) {
        return rule.months().isEmpty() || rule.months().contains(day.getMonthValue());
    }

    private List<LocalDate> chosen(List<LocalDate> all) {
        return IntStream.range(0, all.size())
                .filter(at -> rule.places().contains(at + 1) || rule.places().contains(at - all.size()))
                .mapToObj(all::get)
                .toList();
    }
}
