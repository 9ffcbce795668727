package app.nape.cli;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape log stretch ID} or {@code --set SET}: a routine, an exercise or a programme's set done without the player. */
@Command(name = "stretch", mixinStandardHelpOptions = true)
final class LogStretchCommand implements Callable<Integer> {
    private static final int LONGEST_MINUTES = 12 * 60;

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.option.minutes")
    private @Nullable Integer minutes;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.began")
    private @Nullable String at;

    @Option(names = "--skip", paramLabel = "ITEM:WHY", descriptionKey = "cli.option.skip")
    private List<String> skips = new ArrayList<>();

    @Option(names = "--before", paramLabel = "0..10", descriptionKey = "cli.option.set-before")
    private @Nullable Integer before;

    @Option(names = "--after", paramLabel = "0..10", descriptionKey = "cli.option.set-after")
    private @Nullable Integer after;

    @Option(names = "--edit", paramLabel = "ENTRY", descriptionKey = "cli.option.edit")
    private @Nullable String edit;

    @Mixin
    private SetChoice choice = new SetChoice();

    @Mixin
    private Output output = new Output();

    LogStretchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if ((id == null) == !choice.named()) {
            throw new Refusal(2, surroundings.texts().of("cli.followed.set-or-id"));
        }
        if (minutes != null && (minutes < 0 || minutes > LONGEST_MINUTES)) {
            throw new Refusal(2, surroundings.texts().of("cli.log.minutes", LONGEST_MINUTES));
        }
        JournalEntry.Stretch old = edited();
        Duration length = minutes == null && old != null
                ? old.length()
                : Duration.ofMinutes(Objects.requireNonNullElse(minutes, 0));
        Instant when = at == null && old != null ? old.at() : new TimeWords(surroundings).began(at, length);
        UUID entry = old == null ? surroundings.newId() : old.id();
        JournalEntry.Stretch done = choice.named() ? set(entry, when, length) : plain(entry, when, length);
        int saved = Logged.save(surroundings, output, entry, List.of(done));
        if (old == null) {
            tell(when.plus(length), length, done);
        }
        return saved;
    }

    /** The entry that is replaced, which must be a programme's set; null where none is. */
    private JournalEntry.@Nullable Stretch edited() {
        String words = edit;
        if (words == null) {
            return null;
        }
        return surroundings
                .journal()
                .find(Known.id(surroundings, words))
                .filter(JournalEntry.Stretch.class::isInstance)
                .map(JournalEntry.Stretch.class::cast)
                .filter(each -> each.turn() != null)
                .orElseThrow(() ->
                        new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.followed.not-a-set", words)));
    }

    private JournalEntry.Stretch plain(UUID entry, Instant when, Duration length) {
        String named = Objects.requireNonNull(id);
        Known.stretch(surroundings, named);
        List<String> done = surroundings.catalogue().routines().stream()
                .filter(routine -> routine.id().equals(named))
                .findFirst()
                .map(routine -> routine.exerciseIds())
                .orElse(List.of(named));
        return new JournalEntry.Stretch(
                entry,
                when,
                named,
                done,
                length,
                SessionOutcome.FINISHED,
                null,
                Known.score(surroundings, before),
                Known.score(surroundings, after));
    }

    private JournalEntry.Stretch set(UUID entry, Instant when, Duration length) {
        LocalNow now = FollowedNow.clock(surroundings);
        SetChoice.Chosen chosen = choice.on(now.rollover().dayOf(when, now.zone()), surroundings);
        List<Skipped> skipped = SetChoice.skipped(skips, chosen.set(), surroundings);
        return chosen.now()
                .ticked(
                        entry,
                        when,
                        length,
                        chosen.phase(),
                        chosen.set(),
                        skipped,
                        Known.score(surroundings, before),
                        Known.score(surroundings, after));
    }

    /** It counts as a break if it was one; an agent that does not run, or thinks it too long ago, says nothing to the person. */
    private void tell(Instant ended, Duration length, JournalEntry.Stretch entry) {
        if (length.isPositive()) {
            List<String> all = new ArrayList<>(entry.done());
            if (!all.contains(entry.routineId())) {
                all.add(entry.routineId());
            }
            boolean moved = surroundings.catalogue().exercises().stream()
                    .filter(each -> entry.done().contains(each.id()))
                    .anyMatch(each -> each.position().leavesTheChair());
            surroundings.ask(new Request.Stretched(ended, length, all, moved));
        }
    }
}
