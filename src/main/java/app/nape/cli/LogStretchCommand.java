package app.nape.cli;

import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        int saved = Logged.save(
                surroundings,
                output,
                entry,
                List.of(new JournalEntry.Stretch(
                        entry, when, id, done, length, SessionOutcome.FINISHED, null, null, null)));
        tell(when.plus(length), length, done);
        return saved;
    }

    /** It counts as a break if it was one; an agent that does not run, or thinks it too long ago, says nothing to the person. */
    private void tell(Instant ended, Duration length, List<String> done) {
        if (length.isPositive()) {
            List<String> all = new ArrayList<>(done);
            if (!all.contains(id)) {
                all.add(id);
            }
            boolean moved = surroundings.catalogue().exercises().stream()
                    .filter(each -> done.contains(each.id()))
                    .anyMatch(each -> each.position().leavesTheChair());
            surroundings.ask(new Request.Stretched(ended, length, all, moved));
        }
    }
}
