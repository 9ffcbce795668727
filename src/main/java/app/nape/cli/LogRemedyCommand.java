package app.nape.cli;

import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape log remedy KIND}: a remedy that was used. */
@Command(name = "remedy", mixinStandardHelpOptions = true)
final class LogRemedyCommand implements Callable<Integer> {
    private static final int LONGEST_MINUTES = 12 * 60;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--minutes", paramLabel = "N", required = true, descriptionKey = "cli.option.minutes")
    private int minutes;

    @Option(names = "--episode", paramLabel = "ID", descriptionKey = "cli.option.episode")
    private @Nullable String episode;

    @Option(names = "--site", paramLabel = "ID", descriptionKey = "cli.option.site")
    private @Nullable String site;

    @Option(names = "--before", paramLabel = "0..10", descriptionKey = "cli.option.before")
    private @Nullable Integer before;

    @Option(names = "--after", paramLabel = "0..10", descriptionKey = "cli.option.after")
    private @Nullable Integer after;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.began")
    private @Nullable String at;

    @Mixin
    private Output output = new Output();

    LogRemedyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Words.remedy(surroundings, kind);
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw new Refusal(2, surroundings.texts().of("cli.log.minutes", LONGEST_MINUTES));
        }
        if (site != null) {
            Words.site(surroundings, site, null);
        }
        Nprs scoreBefore = Known.score(surroundings, before);
        Nprs scoreAfter = Known.score(surroundings, after);
        UUID within =
                episode == null ? null : Words.episode(surroundings, episode).id();
        Duration length = Duration.ofMinutes(minutes);
        Instant when = new TimeWords(surroundings).began(at, length);
        UUID id = surroundings.newId();
        return Logged.save(
                surroundings,
                output,
                id,
                List.of(new JournalEntry.Remedy(id, when, kind, length, site, within, scoreBefore, scoreAfter, null)));
    }
}
