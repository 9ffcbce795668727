package app.nape.care.plan;

import app.nape.code.Worded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is other in a programme's newer revision, part by part. Each change says what and where; the two revisions say from what to what.
 *
 * @param changes from the whole to the items, in the newer one's order, what is gone last
 * @param stayed items that are still there with the same exercise: what was done of them is theirs as before
 */
public record Diff(List<Change> changes, Set<ItemPath> stayed) {
    /** One thing that is other; {@code where} has empty ids for what concerns the whole. */
    public record Change(What what, ItemPath where) {}

    /** What is other. */
    public enum What implements Worded {
        TITLE,
        SENDER,
        GOALS,
        VALID,
        REVIEW,
        PAIN,
        STOP,
        REMEDIES,
        BREAKS,
        MEASURES,
        PROGRESS,
        NOTE,
        OWN_EXERCISES,
        PHASE_NEW,
        PHASE_TITLE,
        PHASE_BEGINS,
        PHASE_LENGTH,
        PHASE_MOVE_ON,
        PHASE_GONE,
        SET_NEW,
        SET_TITLE,
        SET_DAYS,
        SET_TIMES,
        SET_SUGGESTED,
        SET_ORDER,
        SET_GONE,
        ITEM_NEW,
        ITEM_EXERCISE,
        ITEM_DOSE,
        ITEM_NOTE,
        ITEM_FLARE,
        ITEM_OPTIONAL,
        ITEM_GONE
    }

    public Diff {
        changes = List.copyOf(changes);
        stayed = Set.copyOf(stayed);
    }

    /** Compares two revisions of one programme. */
    public static Diff of(Programme before, Programme after) {
        Comparing comparing = new Comparing();
        comparing.whole(before, after);
        return new Diff(comparing.changes, comparing.stayed);
    }

    /** Whether nothing is other but the revision's number and date. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static final class Comparing {
        private static final ItemPath WHOLE = new ItemPath("", "", "");

        private final List<Change> changes = new ArrayList<>();
        private final Set<ItemPath> stayed = new HashSet<>();

        void whole(Programme before, Programme after) {
            other(What.TITLE, WHOLE, before.title(), after.title());
            other(What.SENDER, WHOLE, before.sender(), after.sender());
            other(What.GOALS, WHOLE, before.goals(), after.goals());
            other(What.VALID, WHOLE, before.valid(), after.valid());
            other(What.REVIEW, WHOLE, Optional.ofNullable(before.review()), Optional.ofNullable(after.review()));
            other(What.PAIN, WHOLE, before.pain(), after.pain());
            other(What.STOP, WHOLE, before.stop(), after.stop());
            other(What.REMEDIES, WHOLE, before.remedies(), after.remedies());
            other(What.BREAKS, WHOLE, Optional.ofNullable(before.breaks()), Optional.ofNullable(after.breaks()));
            other(What.MEASURES, WHOLE, before.measures(), after.measures());
            other(What.PROGRESS, WHOLE, Optional.ofNullable(before.progress()), Optional.ofNullable(after.progress()));
            other(What.NOTE, WHOLE, before.note(), after.note());
            other(What.OWN_EXERCISES, WHOLE, before.ownExercises(), after.ownExercises());
            for (Phase phase : after.phases()) {
                before.phase(phase.id())
                        .ifPresentOrElse(
                                old -> phase(old, phase), () -> add(What.PHASE_NEW, new ItemPath(phase.id(), "", "")));
            }
            for (Phase phase : before.phases()) {
                if (after.phase(phase.id()).isEmpty()) {
                    add(What.PHASE_GONE, new ItemPath(phase.id(), "", ""));
                }
            }
        }

        private void phase(Phase before, Phase after) {
            ItemPath where = new ItemPath(after.id(), "", "");
            other(What.PHASE_TITLE, where, before.title(), after.title());
            other(What.PHASE_BEGINS, where, before.begins(), after.begins());
            other(What.PHASE_LENGTH, where, before.lastsDays(), after.lastsDays());
            other(What.PHASE_MOVE_ON, where, before.moveOnWhen(), after.moveOnWhen());
            for (ProgrammeSet set : after.sets()) {
                set(before, set.id())
                        .ifPresentOrElse(
                                old -> set(after.id(), old, set),
                                () -> add(What.SET_NEW, new ItemPath(after.id(), set.id(), "")));
            }
            for (ProgrammeSet set : before.sets()) {
                if (set(after, set.id()).isEmpty()) {
                    add(What.SET_GONE, new ItemPath(after.id(), set.id(), ""));
                }
            }
        }

        private void set(String phase, ProgrammeSet before, ProgrammeSet after) {
            ItemPath where = new ItemPath(phase, after.id(), "");
            other(What.SET_TITLE, where, before.title(), after.title());
            other(What.SET_DAYS, where, before.days(), after.days());
            other(What.SET_TIMES, where, before.timesADay(), after.timesADay());
            other(What.SET_SUGGESTED, where, before.suggestedAt(), after.suggestedAt());
            other(What.SET_ORDER, where, common(before, after), common(after, before));
            for (Item item : after.items()) {
                ItemPath at = new ItemPath(phase, after.id(), item.id());
                item(before, item.id()).ifPresentOrElse(old -> item(at, old, item), () -> add(What.ITEM_NEW, at));
            }
            for (Item item : before.items()) {
                if (item(after, item.id()).isEmpty()) {
                    add(What.ITEM_GONE, new ItemPath(phase, after.id(), item.id()));
                }
            }
        }

        private void item(ItemPath where, Item before, Item after) {
            if (before.exercise().equals(after.exercise())) {
                stayed.add(where);
            }
            other(What.ITEM_EXERCISE, where, before.exercise(), after.exercise());
            other(What.ITEM_DOSE, where, before.dose(), after.dose());
            other(What.ITEM_NOTE, where, before.note(), after.note());
            other(What.ITEM_FLARE, where, before.inFlare(), after.inFlare());
            other(What.ITEM_OPTIONAL, where, before.optional(), after.optional());
        }

        /** Ids of the items that both have, in the first one's order. */
        private static List<String> common(ProgrammeSet of, ProgrammeSet and) {
            return of.items().stream()
                    .map(Item::id)
                    .filter(id -> item(and, id).isPresent())
                    .toList();
        }

        private static Optional<ProgrammeSet> set(Phase phase, String id) {
            return phase.sets().stream().filter(set -> set.id().equals(id)).findFirst();
        }

        private static Optional<Item> item(ProgrammeSet set, String id) {
            return set.items().stream().filter(item -> item.id().equals(id)).findFirst();
        }

        private void other(What what, ItemPath where, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                add(what, where);
            }
        }

        private void add(What what, ItemPath where) {
            changes.add(new Change(what, where));
        }
    }
}
