package app.nape.cli;

import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.words.Texts;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Times as {@code HH:mm} today, as a date, or in ISO-8601 with or without an offset. A time that the clocks left out is refused, for
 * nothing can have happened then; of one that came twice the first is taken, and one sentence says so.
 */
final class TimeWords {
    /** Beyond these no calendar reckons as people do, and times can no longer be added to. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Clocks clocks;
    private final Texts texts;
    private final Consumer<String> tell;

    TimeWords(Surroundings surroundings) {
        this(surroundings.clocks(), surroundings.texts(), surroundings.err()::println);
    }

    /**
     * Read with these clocks.
     *
     * @param tell is told what else the person should know
     */
    TimeWords(Clocks clocks, Texts texts, Consumer<String> tell) {
        this.clocks = clocks;
        this.texts = texts;
        this.tell = tell;
    }

    /** The instant meant, now when nothing was said. Refuses what lies ahead: a log is of what happened. */
    Instant past(@Nullable String words) {
        Instant now = clocks.now().wall();
        if (words == null) {
            return now;
        }
        Instant meant = parse(words);
        if (meant.isAfter(now)) {
            throw new Refusal(Refusal.NOT_FOUND, texts.of("cli.time.future", words));
        }
        if (meant.isBefore(JournalEntry.EARLIEST)) {
            int year = JournalEntry.EARLIEST.atZone(ZoneOffset.UTC).getYear();
            throw new Refusal(Refusal.NOT_FOUND, texts.of("cli.time.too-early", words, year));
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
        throw new Refusal(2, texts.of("cli.time.none", words));
    }

    private Instant meant(String words, ZoneId zone) {
        if (words.indexOf(':') < 0) {
            return LocalDate.parse(words).atStartOfDay(zone).toInstant();
        }
        if (words.indexOf('T') < 0) {
            LocalDate today = clocks.now().wall().atZone(zone).toLocalDate();
            return existing(words, LocalTime.parse(words).atDate(today), zone);
        }
        boolean offset = words.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$");
        return offset ? OffsetDateTime.parse(words).toInstant() : existing(words, LocalDateTime.parse(words), zone);
    }

    /** What the clocks here showed at one time, and not at none or at two. */
    private Instant existing(String words, LocalDateTime shown, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        if (change != null && change.isGap()) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    texts.of(
                            "cli.time.skipped",
                            words,
                            change.getDateTimeBefore().toLocalTime().toString(),
                            change.getDateTimeAfter().toLocalTime().toString()));
        }
        Instant first = shown.atZone(zone).toInstant();
        if (change != null) {
            OffsetDateTime second = shown.atOffset(change.getOffsetAfter());
            if (!second.toInstant().isAfter(clocks.now().wall())) {
                tell.accept(texts.of("cli.time.twice", words, second.toString()));
            }
        }
        return first;
    }
}
