package app.nape.cli;

import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as {@code HH:mm} today, as a date, or in ISO-8601 with or without an offset. */
final class TimeWords {
    /** Beyond these no calendar reckons as people do, and times can no longer be added to. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

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
        if (meant.isBefore(JournalEntry.EARLIEST)) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    "'" + words + "' is too long ago; the log begins in the year "
                            + JournalEntry.EARLIEST.atZone(ZoneOffset.UTC).getYear() + ".");
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
        try {
            Instant meant = meant(words, clocks.zone());
            if (!meant.isBefore(FIRST) && !meant.isAfter(LAST)) {
                return meant;
            }
        } catch (DateTimeException notATime) {
            // Said below.
        }
        throw new Refusal(
                2, "'" + words + "' is not a time; write for example 14:05, 2026-11-21 or 2026-11-21T14:05+01:00.");
    }

    private Instant meant(String words, ZoneId zone) {
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
    }
}
