package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.part;
import static app.nape.time.Spans.reaches;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Chooses the break to offer now, and says of the others why they wait. */
final class Readiness {
    /** A break this part of a longer one's interval before it is left out, since the longer one pays it. */
    private static final int SOON_PART = 8;

    private Readiness() {}

    /** The longest break that is ready and that nothing holds. */
    static OptionalInt best(Draft draft) {
        int best = -1;
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            if (ready(draft, i) && hold(draft, i) == null && (best < 0 || longerThan(draft, i, best))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean longerThan(Draft draft, int one, int other) {
        return draft.rule(one).length().compareTo(draft.rule(other).length()) > 0;
    }

    private static boolean ready(Draft draft, int index) {
        Duration until = until(draft, index);
        return until != null && until.isZero();
    }

    /**
     * How long until the rule's break may be offered, zero when it may be: active use while it builds up, time lived after a
     * postponement; null when only the clock can tell.
     */
    static @Nullable Duration until(Draft draft, int index) {
        RuleState.Need need = draft.offers.rules.get(index).need();
        if (need != null) {
            // Later than now only after a postponement.
            return dueIn(draft, index, need.notBefore().minus(draft.clock.lived));
        }
        Duration left = Needs.remaining(draft, index);
        return left == null ? null : dueIn(draft, index, left);
    }

    /** The same of a break that is due in so long. */
    static Duration dueIn(Draft draft, int index, Duration left) {
        return atLeastZero(left.minus(Offering.lead(draft, draft.rule(index))));
    }

    /** Writes of each break that is due why it waits, once for each reason; of those too close to the last one nothing is written. */
    static void tellHeld(Draft draft) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            HoldReason reason = state.need() != null && ready(draft, i) ? hold(draft, i) : null;
            if (state.need() != null
                    && reason != null
                    && reason != HoldReason.MINIMUM_GAP
                    && state.need().held() != reason) {
                draft.offers.rules.set(i, state.withNeed(state.need().heldBy(reason)));
                draft.writes(DecisionLine.Code.HELD, draft.rule(i).kind(), reason, null);
            }
        }
    }

    /** Why this break is not offered now, or null when nothing is in its way. */
    static @Nullable HoldReason hold(Draft draft, int index) {
        HoldReason bad = badMoment(draft);
        if (bad != null) {
            return bad;
        }
        if (longerSoon(draft, index)) {
            return HoldReason.LONGER_BREAK_SOON;
        }
        boolean close = draft.offers.offerEnded != null
                && !reaches(draft.clock.lived.minus(draft.offers.offerEnded), draft.schedule.minimumGap());
        return close ? HoldReason.MINIMUM_GAP : null;
    }

    /** Why no prompt at all may come now, or null. */
    static @Nullable HoldReason badMoment(Draft draft) {
        return draft.offers.pause == null && !draft.clock.hours.working()
                ? HoldReason.OUTSIDE_HOURS
                : badMoment(draft.offers, draft.person);
    }

    /** The same of a prompt that has a time of its own, within working hours or not. */
    static @Nullable HoldReason badMoment(Offers offers, Person person) {
        if (offers.pause != null) {
            return HoldReason.PAUSED;
        }
        Quiet quiet = Quiet.plainest(person.quiet);
        if (quiet != null) {
            return HoldReason.of(quiet);
        }
        return person.present() ? null : person.anywhere() ? HoldReason.UNKNOWN : HoldReason.AWAY;
    }

    private static boolean longerSoon(Draft draft, int index) {
        BreakRule rule = draft.rule(index);
        if (rule.interval().isEmpty()) {
            return false;
        }
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            BreakRule other = draft.rule(i);
            if (i != index
                    && other.length().compareTo(rule.length()) > 0
                    && other.delivery() != Delivery.NOTIFICATION) {
                Duration left = until(draft, i);
                if (left != null
                        && other.trigger() instanceof BreakTrigger.AfterActive(Duration interval)
                        && !reaches(
                                left,
                                longer(draft.schedule.minimumGap().plus(rule.length()), part(interval, SOON_PART)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
