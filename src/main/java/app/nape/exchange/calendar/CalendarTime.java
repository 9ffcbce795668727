package app.nape.exchange.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as a calendar says it: a whole day, or a time on the clocks of a zone.
 *
 * @param local what those clocks show; a day’s first instant for a whole day
 * @param clocks whose clocks
 * @param wholeDay whether it is a day without a time
 */
record CalendarTime(LocalDateTime local, Clocks clocks, boolean wholeDay) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

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
                return Optional.of(new CalendarTime(LocalDate.parse(words, DAY).atStartOfDay(), zones.named(""), true));
            }
            boolean utc = words.endsWith("Z");
            String bare = utc ? words.substring(0, words.length() - 1) : words;
            if (bare.length() != 15 || bare.charAt(8) != 'T') {
                return Optional.empty();
            }
            LocalDateTime local =
                    LocalDate.parse(bare.substring(0, 8), DAY).atTime(LocalTime.parse(bare.substring(9), TIME));
            return Optional.of(new CalendarTime(local, utc ? WrittenZones.UTC : zones.named(zone), false));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    Instant instant() {
        return clocks.instant(local);
    }

    /** The same clocks at another time. */
    Instant instant(LocalDateTime other) {
        return clocks.instant(other);
    }
}
