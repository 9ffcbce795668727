package app.nape.exchange.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something in a calendar is.
 *
 * @param uid what its times in a series share
 * @param start when it begins, the first time
 * @param length how long it is; zero for a moment
 * @param rule how it comes again; null for once
 * @param more times at which it comes besides
 * @param not times at which it does not come
 * @param instead the time of the series in whose place it stands; null when it stands for itself
 * @param busy whether it says busy: not for a whole day or longer, not marked as free, not called off
 * @param understood whether the way it comes again was understood
 */
record CalendarEvent(
        String uid,
        CalendarTime start,
        Duration length,
        @Nullable RecurrenceRule rule,
        List<CalendarTime> more,
        List<CalendarTime> not,
        @Nullable Instant instead,
        boolean busy,
        boolean understood) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern LENGTH = Pattern.compile("([+-]?)P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(T[0-9HMS]{2,20})?");

    /** What this component says; empty when it does not say when. */
    static Optional<CalendarEvent> of(Component said, CalendarTime.Zones zones) {
        return said.line("DTSTART")
                .flatMap(line -> CalendarTime.of(line, zones))
                .map(start -> of(said, start, zones));
    }

    private static CalendarEvent of(Component said, CalendarTime start, CalendarTime.Zones zones) {
        Duration length = said.line("DTEND")
                .flatMap(line -> CalendarTime.of(line, zones))
                .map(end -> Duration.between(start.instant(), end.instant()))
                .or(() -> said.line("DURATION").flatMap(line -> length(line.value())))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        String rule = said.value("RRULE");
        Optional<RecurrenceRule> again = RecurrenceRule.of(rule);
        boolean free = is(said, "TRANSP", "TRANSPARENT")
                || is(said, "STATUS", "CANCELLED")
                || is(said, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        return new CalendarEvent(
                said.value("UID"),
                start,
                length,
                again.orElse(null),
                times(said.lines("RDATE"), zones),
                times(said.lines("EXDATE"), zones),
                said.line("RECURRENCE-ID")
                        .flatMap(line -> CalendarTime.of(line, zones))
                        .map(CalendarTime::instant)
                        .orElse(null),
                !free && !start.wholeDay() && length.compareTo(DAY) < 0,
                rule.isEmpty() || again.isPresent());
    }

    private static boolean is(Component said, String name, String value) {
        return said.value(name).equalsIgnoreCase(value);
    }

    /** A period is taken for its beginning. */
    private static List<CalendarTime> times(List<ContentLine> lines, CalendarTime.Zones zones) {
        List<CalendarTime> times = new ArrayList<>();
        for (ContentLine line : lines) {
            for (String each : line.value().split(",", -1)) {
                String begins = each.strip().split("/", -1)[0];
                CalendarTime.of(begins, line.parameter("TZID"), zones).ifPresent(times::add);
            }
        }
        return times;
    }

    /** The length in these words, for example {@code PT1H30M} or {@code P1W}; a day is 24 hours. */
    static Optional<Duration> length(String words) {
        Matcher parts = LENGTH.matcher(words.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            long days = 7L * number(parts.group(2)) + number(parts.group(3));
            Duration time = parts.group(4) == null ? Duration.ZERO : Duration.parse("P" + parts.group(4));
            Duration whole = time.plusDays(days);
            return Optional.of(parts.group(1).equals("-") ? whole.negated() : whole);
        } catch (DateTimeException | ArithmeticException notALength) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
