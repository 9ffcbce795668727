package app.nape.cli;

import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nape log list}: the entries of a time, oldest first; the last seven days when nothing is said. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class LogListCommand implements Callable<Integer> {
    private static final Set<String> KINDS =
            Set.of("pain", "reading", "remedy", "stretch", "break", "spasm", "measure");

    private final Surroundings surroundings;

    @Option(names = "--from", paramLabel = "D", descriptionKey = "cli.option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "cli.option.to")
    private @Nullable String to;

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "cli.option.entry-kind")
    private @Nullable String kind;

    @Mixin
    private Output output = new Output();

    LogListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (kind != null && !KINDS.contains(kind)) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    surroundings
                            .texts()
                            .of(
                                    "cli.log.kinds",
                                    kind,
                                    String.join(", ", KINDS.stream().sorted().toList())));
        }
        TimeWords times = new TimeWords(surroundings);
        ZoneId zone = surroundings.clocks().zone();
        Instant now = surroundings.clocks().now().wall();
        Instant begin = from == null ? now.minus(Duration.ofDays(7)) : begin(from, times);
        Instant end = to == null ? now.plusSeconds(1) : end(to, times);
        if (from != null && to != null && !to.equals(from) && !end.isAfter(begin)) {
            throw new Refusal(2, surroundings.texts().of("cli.days.reversed"));
        }
        List<JournalEntry> entries = surroundings.journal().between(begin, end, kind == null ? Set.of() : Set.of(kind));
        if (output.json) {
            surroundings.out().println(Json.of(entries.stream().map(Row::of).toList(), zone));
        } else if (entries.isEmpty()) {
            surroundings.out().println(surroundings.texts().of("cli.log.none"));
            // Maybe what is missing is why.
            surroundings.found().forEach(surroundings.out()::println);
        } else {
            DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
            for (JournalEntry entry : entries) {
                Row row = Row.of(entry);
                surroundings
                        .out()
                        .printf(
                                Locale.ROOT,
                                "%s  %-8s %-44s %s%n",
                                format.format(entry.at().atZone(zone)),
                                row.kind(),
                                row.summary(surroundings.texts()),
                                entry.id());
            }
        }
        return 0;
    }

    /** A date is that day of the person's, which ends when the next begins; a time is itself. */
    private Instant begin(String words, TimeWords times) {
        Instant meant = times.parse(words);
        return words.indexOf(':') < 0 ? startOf(meant, 0) : meant;
    }

    private Instant end(String words, TimeWords times) {
        Instant meant = times.parse(words);
        return words.indexOf(':') < 0 ? startOf(meant, 1) : meant;
    }

    private Instant startOf(Instant midnight, int daysLater) {
        ZoneId zone = surroundings.clocks().zone();
        DayRollover rollover =
                new DayRollover(surroundings.choices().reminders().dayBegins());
        return rollover.startOf(midnight.atZone(zone).toLocalDate().plusDays(daysLater), zone);
    }
}
