package app.nape.cli;

import app.nape.time.Clocks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Times as {@code HH:mm} today, as a date, or in ISO-8601 with or without an offset. */
final class TimeWords {
    private final Clocks clocks;

    TimeWords(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The instant meant, now when nothing was said. Refuses what lies ahead: a log is of what happened. */
    Instant past(@Nullable String words) {
        Instant now = clocks.now().wall();
        if (words == null) {
            return now;
        }
        Instant meant = parse(words);
        if (meant.isAfter(now)) {
            throw new Refusal(Refusal.NOT_FOUND, "'" + words + "' lies in the future; give a time up to now.");
        }
        return meant;
    }

    /** When something of this length began; it has just ended when nothing was said, for what was not done yet is not kept as done. */
    Instant began(@Nullable String words, Duration length) {
        Instant meant = past(words);
        return words == null ? meant.minus(length) : meant;
    }

    /** The instant meant; a date is its first instant. */
    Instant parse(String words) {
        ZoneId zone = clocks.zone();
        try {
            if (words.indexOf(':') < 0) {
                return LocalDate.parse(words).atStartOfDay(zone).toInstant();
            }
            if (words.indexOf('T') < 0) {
                LocalDate today = clocks.now().wall().atZone(zone).toLocalDate();
                return LocalTime.parse(words).atDate(today).atZone(zone).toInstant();
            }
            boolean offset = words.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$");
            return offset
                    ? OffsetDateTime.parse(words).toInstant()
                    : LocalDateTime.parse(words).atZone(zone).toInstant();
        } catch (DateTimeException problem) {
            throw new Refusal(
                    2, "'" + words + "' is not a time; write for example 14:05, 2026-11-21 or 2026-11-21T14:05+01:00.");
        }
    }
}
