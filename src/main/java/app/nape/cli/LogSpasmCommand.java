package app.nape.cli;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
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

/** {@code nape log spasm EPISODE}: a single spasm within an episode, with its own length and score. */
@Command(name = "spasm", mixinStandardHelpOptions = true)
final class LogSpasmCommand implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Surroundings surroundings;

    @Parameters(paramLabel = "EPISODE")
    private String episode = "";

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "cli.option.spasm-seconds")
    private @Nullable Integer seconds;

    @Option(names = "--score", paramLabel = "0..10", descriptionKey = "cli.option.spasm-score")
    private @Nullable Integer score;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.began")
    private @Nullable String at;

    @Mixin
    private Output output = new Output();

    LogSpasmCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Nprs worst = Known.score(surroundings, score);
        if (seconds != null && (seconds < 1 || seconds > LONGEST.toSeconds())) {
            throw new Refusal(2, surroundings.texts().of("cli.log.spasm-seconds", LONGEST.toSeconds()));
        }
        PainEpisode within = Words.episode(surroundings, episode);
        Duration length = seconds == null ? Duration.ZERO : Duration.ofSeconds(seconds);
        Instant when = new TimeWords(surroundings).began(at, length);
        // Of one that was just now the beginning is only reckoned: it lies within its episode.
        Instant began = at == null && when.isBefore(within.started()) ? within.started() : when;
        UUID id = surroundings.newId();
        return Logged.save(
                surroundings, output, id, List.of(new JournalEntry.Spasm(id, within.id(), began, length, worst, null)));
    }
}
