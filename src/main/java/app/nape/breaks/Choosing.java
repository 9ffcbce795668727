package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the break that a person means who names none, or only a kind. */
final class Choosing {
    private Choosing() {}

    /** The one on offer, else the longest that is due, else the soonest; of this kind, or of any. */
    static Optional<Integer> next(Draft draft, @Nullable BreakKind kind) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            int candidate = i;
            if ((kind == null || draft.rule(i).kind() == kind)
                    && found.filter(best -> !sooner(draft, candidate, best)).isEmpty()) {
                found = Optional.of(i);
            }
        }
        return found;
    }

    /** The shortest break that can stand in for this one: a rest, no more than half as long, that keeps to use as well. */
    static Optional<Integer> insteadOf(Schedule schedule, BreakRule rule) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < schedule.rules().size(); i++) {
            BreakRule other = schedule.rules().get(i);
            boolean fits = other.kind().isRest()
                    && other.interval().isPresent()
                    && reaches(rule.length(), other.length().plus(other.length()));
            if (fits
                    && found.filter(best -> reaches(
                                    other.length(), schedule.rules().get(best).length()))
                            .isEmpty()) {
                found = Optional.of(i);
            }
        }
        return rule.kind().isRest() && rule.interval().isPresent() ? found : Optional.empty();
    }

    private static boolean sooner(Draft draft, int one, int other) {
        if (draft.offers.isOffered(one) || draft.offers.isOffered(other)) {
            return draft.offers.isOffered(one);
        }
        boolean due = draft.offers.rules.get(one).need() != null;
        boolean otherDue = draft.offers.rules.get(other).need() != null;
        if (due || otherDue) {
            boolean longer =
                    draft.rule(one).length().compareTo(draft.rule(other).length()) > 0;
            return due && (!otherDue || longer);
        }
        return until(draft, one).compareTo(until(draft, other)) < 0;
    }

    private static Duration until(Draft draft, int index) {
        Duration use = Needs.remaining(draft, index);
        if (use != null) {
            return use;
        }
        Instant planned = draft.offers.rules.get(index).planned();
        return planned == null ? Duration.ofDays(3650) : Duration.between(draft.clock.wall(), planned);
    }
}
