package app.nape.exchange.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something comes again, of what RFC 5545 section 3.3.10 knows: by days, weeks, months and years.
 *
 * @param unit days, weeks, months or years
 * @param interval every so many of them; 1 or more
 * @param count how often in all; 0 for without end
 * @param until the last time at which it may come, as written; null for without end
 * @param days weekdays, each with its place in month or year, or 0 for every one
 * @param monthDays days of the month, from its end when negative
 * @param months 1 to 12
 * @param places which of the days in each unit, from its end when negative
 * @param weekBegins the first day of a week
 */
record RecurrenceRule(
        ChronoUnit unit,
        int interval,
        int count,
        @Nullable String until,
        List<OnDay> days,
        List<Integer> monthDays,
        List<Integer> months,
        List<Integer> places,
        DayOfWeek weekBegins) {
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "DAILY", ChronoUnit.DAYS,
            "WEEKLY", ChronoUnit.WEEKS,
            "MONTHLY", ChronoUnit.MONTHS,
            "YEARLY", ChronoUnit.YEARS);

    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST = 10_000;

    /** A weekday, the {@code nth} in its month or year, from the end when negative; every one for 0. */
    record OnDay(int nth, DayOfWeek day) {}

    /** The rule in these words; empty when they are not understood. */
    static Optional<RecurrenceRule> of(String words) {
        String unit = "";
        int interval = 1;
        int count = 0;
        String until = null;
        List<OnDay> days = List.of();
        List<Integer> monthDays = List.of();
        List<Integer> months = List.of();
        List<Integer> places = List.of();
        DayOfWeek weekBegins = DayOfWeek.MONDAY;
        try {
            for (String part : words.toUpperCase(Locale.ROOT).split(";", -1)) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = part.substring(equals + 1);
                switch (name) {
                    case "FREQ" -> unit = value;
                    case "INTERVAL" -> interval = number(value, 1, MOST);
                    case "COUNT" -> count = number(value, 1, MOST);
                    case "UNTIL" -> until = value;
                    case "BYDAY" -> days = days(value);
                    case "BYMONTHDAY" -> monthDays = numbers(value, 31);
                    case "BYMONTH" -> months = numbers(value, 12);
                    case "BYSETPOS" -> places = numbers(value, 366);
                    case "WKST" -> weekBegins = weekday(value);
                    default -> {
                        if (!part.isBlank()) {
                            return Optional.empty();
                        }
                    }
                }
            }
        } catch (IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
        ChronoUnit each = UNITS.get(unit);
        return each == null
                ? Optional.empty()
                : Optional.of(
                        new RecurrenceRule(each, interval, count, until, days, monthDays, months, places, weekBegins));
    }

    private static List<OnDay> days(String value) {
        List<OnDay> days = new ArrayList<>();
        for (String each : value.split(",", -1)) {
            String bare = each.strip();
            int letters = Math.max(0, bare.length() - 2);
            String nth = bare.substring(0, letters);
            days.add(new OnDay(nth.isEmpty() ? 0 : number(nth, -53, 53), weekday(bare.substring(letters))));
        }
        return days;
    }

    private static DayOfWeek weekday(String word) {
        int at = WEEK.indexOf(word);
        if (at < 0) {
            throw new IllegalArgumentException(word);
        }
        return DayOfWeek.of(at + 1);
    }

    private static List<Integer> numbers(String value, int most) {
        return Arrays.stream(value.split(",", -1))
                .map(each -> number(each.strip(), -most, most))
                .toList();
    }

    private static int number(String word, int least, int most) {
        int number = Integer.parseInt(word);
        if (number < least || number > most) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }
}
