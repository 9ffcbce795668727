package app.nape.cli;

import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape log reading EPISODE}: another score within an episode. */
@Command(name = "reading", mixinStandardHelpOptions = true)
final class LogReadingCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "EPISODE")
    private String episode = "";

    @Option(names = "--score", paramLabel = "0..10", required = true, descriptionKey = "cli.option.score")
    private int score;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Mixin
    private Output output = new Output();

    LogReadingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Nprs given = Known.nprs(surroundings, score);
        UUID id = Words.episode(surroundings, episode).id();
        Instant when = new TimeWords(surroundings).past(at);
        UUID reading = surroundings.newId();
        return Logged.savePain(
                surroundings, output, reading, List.of(new JournalEntry.Reading(reading, id, when, given, null)));
    }
}
