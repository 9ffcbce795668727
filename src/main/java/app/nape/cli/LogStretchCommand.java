package app.nape.cli;

import app.nape.exercise.SessionOutcome;
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

/** {@code nape log stretch ID}: a routine or exercise done without the player. */
@Command(name = "stretch", mixinStandardHelpOptions = true)
final class LogStretchCommand implements Callable<Integer> {
    private static final int LONGEST_MINUTES = 12 * 60;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.option.minutes")
    private int minutes;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.began")
    private @Nullable String at;

    @Mixin
    private Output output = new Output();

    LogStretchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Known.stretch(surroundings, id);
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw new Refusal(2, surroundings.texts().of("cli.log.minutes", LONGEST_MINUTES));
        }
        List<String> done = surroundings.catalogue().routines().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .map(routine -> routine.exerciseIds())
                .orElse(List.of(id));
        Duration length = Duration.ofMinutes(minutes);
        Instant when = new TimeWords(surroundings).began(at, length);
        UUID entry = surroundings.newId();
        return Logged.save(
                surroundings,
                output,
                entry,
                List.of(new JournalEntry.Stretch(
                        entry, when, id, done, length, SessionOutcome.FINISHED, null, null, null)));
    }
}
