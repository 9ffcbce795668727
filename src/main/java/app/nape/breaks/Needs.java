package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.reaches;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Opens the needs of rules that count active use, and tells how far away a need is. */
final class Needs {
    private Needs() {}

    static void openDue(Draft draft) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            Duration whole = state.need() == null ? whole(draft.rule(i), state) : null;
            if (whole != null && reaches(state.used(), whole)) {
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

    /** Active use until the rule's break is due, zero when it is; null for a rule that keeps to the clock. */
    static @Nullable Duration remaining(Draft draft, int index) {
        RuleState state = draft.offers.rules.get(index);
        Duration whole = whole(draft.rule(index), state);
        return whole == null ? null : atLeastZero(whole.minus(state.used()));
    }

    /** Active use from its last break to the one that comes, with what was lent; null for a rule that keeps to the clock. */
    private static @Nullable Duration whole(BreakRule rule, RuleState state) {
        return rule.trigger() instanceof BreakTrigger.AfterActive(Duration interval)
                ? interval.plus(state.extra())
                : null;
    }
}
