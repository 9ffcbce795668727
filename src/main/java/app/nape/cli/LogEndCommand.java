package app.nape.cli;

import app.nape.care.PainEpisode;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape log end EPISODE}: the person says that an episode is over. */
@Command(name = "end", mixinStandardHelpOptions = true)
final class LogEndCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "EPISODE")
    private String episode = "";

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Mixin
    private Output output = new Output();

    LogEndCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PainEpisode open = Words.episode(surroundings, episode);
        Instant when = new TimeWords(surroundings).past(at);
        if (when.isBefore(open.started())) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.ends-before-start"));
        }
        return Logged.save(surroundings, output, open.id(), List.of(new JournalEntry.Pain(open.withEnded(when))));
    }
}
