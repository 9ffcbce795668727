package app.nape.ui.programme;

import app.nape.care.Nprs;
import app.nape.care.plan.Item;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be other in an entry of a set that was done.
 *
 * @param at when it was begun
 * @param before score before it, or null
 * @param after score after it, or null
 * @param items ids of the items that were done
 */
record SetChange(
        Instant at, @Nullable Nprs before, @Nullable Nprs after, Set<String> items) {
    SetChange {
        items = Set.copyOf(items);
    }

    /** What the entry says now. */
    static SetChange of(JournalEntry.Stretch entry) {
        return new SetChange(
                entry.at(),
                entry.before(),
                entry.after(),
                Set.copyOf(turn(entry).items()));
    }

    /**
     * The entry as it is then: the same one, played or ticked as before.
     *
     * @param set the set as it was in the revision that was followed; null for one that is there no longer, whose items stay as they are
     */
    JournalEntry.Stretch in(JournalEntry.Stretch entry, @Nullable ProgrammeSet set) {
        SetTurn turn = turn(entry);
        List<Item> done = set == null
                ? List.of()
                : set.items().stream().filter(item -> items.contains(item.id())).toList();
        List<String> exercises =
                set == null ? entry.done() : done.stream().map(Item::exercise).toList();
        List<Skipped> skipped = turn.skipped().stream()
                .filter(each -> !items.contains(each.item()))
                .toList();
        return new JournalEntry.Stretch(
                entry.id(),
                at,
                entry.routineId(),
                exercises,
                entry.length(),
                outcome(entry.outcome(), exercises.isEmpty()),
                entry.episodeId(),
                before,
                after,
                new SetTurn(
                        turn.plan(),
                        turn.revision(),
                        turn.phase(),
                        turn.set(),
                        turn.ticked(),
                        set == null ? turn.items() : done.stream().map(Item::id).toList(),
                        skipped));
    }

    private static SessionOutcome outcome(SessionOutcome was, boolean nothing) {
        return switch (was) {
            case FINISHED, SKIPPED -> nothing ? SessionOutcome.SKIPPED : SessionOutcome.FINISHED;
            case STOPPED, HURT -> was;
        };
    }

    private static SetTurn turn(JournalEntry.Stretch entry) {
        return Objects.requireNonNull(entry.turn());
    }
}
