package app.nape.cli;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The span of days that a command is about. */
final class Days {
    @Option(names = "--from", paramLabel = "D", descriptionKey = "cli.option.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "cli.option.to")
    @Nullable
    String to;

    /** The first day and the last, both within; the first is null when nothing was said. */
    record Range(@Nullable LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        Instant begin() {
            return from == null ? Instant.MIN : rollover.startOf(from, zone);
        }

        /** The first day, or one before every other. */
        LocalDate first() {
            return from == null ? LocalDate.of(1, 1, 1) : from;
        }

        Instant end() {
            return rollover.startOf(to.plusDays(1), zone);
        }
    }

    Range in(Surroundings surroundings) {
        ZoneId zone = surroundings.clocks().zone();
        DayRollover rollover =
                new DayRollover(surroundings.choices().reminders().dayBegins());
        TimeWords times = new TimeWords(surroundings);
        LocalDate last =
                to == null ? rollover.dayOf(surroundings.clocks().now().wall(), zone) : day(to, times, zone, rollover);
        LocalDate first = from == null ? null : day(from, times, zone, rollover);
        if (first != null && last.isBefore(first)) {
            throw new Refusal(2, surroundings.texts().of("cli.days.reversed"));
        }
        return new Range(first, last, zone, rollover);
    }

    /** A date is that day of the person's, whenever the day begins; a time lies in one. */
    private static LocalDate day(String words, TimeWords times, ZoneId zone, DayRollover rollover) {
        Instant meant = times.parse(words);
        return words.indexOf(':') < 0 ? meant.atZone(zone).toLocalDate() : rollover.dayOf(meant, zone);
    }
}
