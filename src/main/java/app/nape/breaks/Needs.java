package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import java.time.Duration;
import java.util.Optional;

/** Opens the needs of rules that count active use, and tells how far away a need is. */
final class Needs {
    private Needs() {}

    static void openDue(Draft draft) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            if (draft.offers.rules.get(i).need() == null
                    && remaining(draft, i).filter(Duration::isZero).isPresent()) {
                open(draft, i);
            }
        }
    }

    static void open(Draft draft, int index) {
        RuleState state = draft.offers.rules.get(index);
        if (state.need() == null) {
            draft.offers.rules.set(
                    index, state.withNeed(new RuleState.Need(draft.clock.lived, draft.clock.lived, null)));
        }
    }

    /** Opens it for somebody who wants the break at once: what was put off is so no longer. */
    static void openNow(Draft draft, int index) {
        open(draft, index);
        RuleState state = draft.offers.rules.get(index);
        RuleState.Need need = state.need();
        if (need != null && !reaches(draft.clock.lived, need.notBefore())) {
            draft.offers.rules.set(
                    index, state.withNeed(new RuleState.Need(need.since(), draft.clock.lived, need.held())));
        }
    }

    /** Active use until the rule's break is due, zero when it is; empty for a rule that keeps to the clock. */
    static Optional<Duration> remaining(Draft draft, int index) {
        RuleState state = draft.offers.rules.get(index);
        return draft.rule(index).interval().map(interval -> {
            Duration whole = interval.plus(state.extra());
            return reaches(state.used(), whole) ? Duration.ZERO : whole.minus(state.used());
        });
    }
}
