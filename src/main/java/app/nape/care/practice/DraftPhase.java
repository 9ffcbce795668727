package app.nape.care.practice;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * A phase while it is written.
 *
 * @param id key that stays
 * @param title what it is called
 * @param begins on a day, or after another
 * @param lastsDays how many days it is meant to last
 * @param moveOnWhen what should be true before the next, may be empty
 * @param sets one or more
 */
public record DraftPhase(
        String id, String title, Begins begins, int lastsDays, String moveOnWhen, List<DraftSet> sets) {
    public DraftPhase {
        sets = List.copyOf(sets);
    }

    static DraftPhase of(Phase phase) {
        return new DraftPhase(
                phase.id(),
                phase.title(),
                phase.begins(),
                phase.lastsDays(),
                phase.moveOnWhen(),
                phase.sets().stream().map(DraftSet::of).toList());
    }

    /** Whether it has anything in it. */
    boolean isWritten() {
        return sets.stream().anyMatch(set -> !set.items().isEmpty());
    }

    Phase phase() {
        return new Phase(
                id,
                title,
                begins,
                lastsDays,
                moveOnWhen,
                sets.stream()
                        .filter(set -> !set.items().isEmpty())
                        .map(DraftSet::set)
                        .toList());
    }

    DraftPhase filled() {
        return with(sets.stream().map(DraftSet::filled).toList());
    }

    DraftPhase emptied() {
        return with(sets.stream().map(DraftSet::emptied).toList());
    }

    DraftPhase with(List<DraftSet> other) {
        return new DraftPhase(id, title, begins, lastsDays, moveOnWhen, other);
    }

    DraftPhase with(int place, DraftSet set) {
        List<DraftSet> all = new ArrayList<>(sets);
        all.set(place, set);
        return with(all);
    }
}
