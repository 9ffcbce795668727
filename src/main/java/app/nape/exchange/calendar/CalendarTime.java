package app.nape.exchange.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time as a calendar says it: a whole day, or a time on the clocks of a zone.
 *
 * @param local what those clocks show; a day’s first instant for a whole day
 * @param clocks whose clocks
 * @param wholeDay whether it is a day without a time
 */
record CalendarTime(LocalDateTime local, Clocks clocks, boolean wholeDay) {
    /** Whose clocks a time is on. */
    @FunctionalInterface
    interface Clocks {
        /** The instant at which they show this. */
        Instant instant(LocalDateTime local);
    }

    /** Finds the clocks that a name in the file stands for; nothing stands for those of wherever the reader is. */
    @FunctionalInterface
    interface Zones {
        Clocks named(String name);
    }

    /** The time that this line says; empty when it says none. */
    static Optional<CalendarTime> of(ContentLine line, Zones zones) {
        return of(line.value(), line.parameter("TZID"), zones);
    }

    /** The time in these words. */
    static Optional<CalendarTime> of(String words, String zone, Zones zones) {
        try {
            if (words.length() == 8) {
                return Optional.of(new CalendarTime(day(words).atStartOfDay(), zones.named(""), true));
            }
            boolean utc = words.endsWith("Z");
            String bare = utc ? words.substring(0, words.length() - 1) : words;
            if (bare.length() != 15 || bare.charAt(8) != 'T') {
                return Optional.empty();
            }
            LocalDateTime local =
                    day(bare).atTime(number(bare, 9, 11), number(bare, 11, 13), Math.min(59, number(bare, 13, 15)));
            return Optional.of(new CalendarTime(local, utc ? WrittenZones.UTC : zones.named(zone), false));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String words) {
        return LocalDate.of(number(words, 0, 4), number(words, 4, 6), number(words, 6, 8));
    }

    /** Calendars have thousands of times, and a formatter is slow for what are but digits. */
    private static int number(String words, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = words.charAt(at);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("not a digit");
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** The instant that is meant. */
    Instant instant() {
        return clocks.instant(local);
    }

    /** The same clocks at another time. */
    Instant instant(LocalDateTime other) {
        return clocks.instant(other);
    }
}
