package app.nape.breaks;

import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns what the machine notices of the person into times of use, times of rest, and hands on or off. */
final class Presences {
    /** Input shorter than this within a rest is a bump against the desk. */
    static final Duration BUMP = Duration.ofSeconds(2);

    private Presences() {}

    static void idle(Draft draft, Duration idleFor) {
        draft.feelsHands = true;
        Duration since = longer(Duration.ZERO, draft.lived.minus(idleFor));
        handsOff(draft, idleFor);
        draft.idle = true;
        if (!draft.present()) {
            Elapsing.takeBack(draft, idleFor);
            draft.using = null;
            beginRest(draft, since);
            Outcomes.payRest(draft);
        }
        if (!draft.watchingQuiet && !draft.reading) {
            draft.does(new BreakEffect.CheckQuiet());
        }
    }

    /** Input, which also tells that the machine is awake. */
    static void active(Draft draft) {
        draft.asleep = false;
        draft.idle = false;
        handsOn(draft);
    }

    static void lock(Draft draft) {
        draft.locked = true;
        handsOff(draft, Duration.ZERO);
        beginRest(draft, restSince(draft));
    }

    static void unlock(Draft draft) {
        draft.locked = false;
        draft.asleep = false;
        draft.idle = false;
        handsMayBeOn(draft);
    }

    static void fallAsleep(Draft draft) {
        Elapsing.explainGapAsSleep(draft);
        draft.asleep = true;
        handsOff(draft, Duration.ZERO);
        readingEnds(draft);
        beginRest(draft, restSince(draft));
    }

    /** Now, or since the hands have been off in the break that is under way. */
    private static Duration restSince(Draft draft) {
        BreakOffer offer = draft.offer;
        if (offer == null || !draft.underWay() || draft.hands == null) {
            return draft.lived;
        }
        return longer(draft.hands, offer.since());
    }

    static void wakeUp(Draft draft) {
        if (!draft.asleep) {
            Elapsing.explainGapAsSleep(draft);
            readingEnds(draft);
        }
        draft.asleep = false;
        if (!draft.idle) {
            handsMayBeOn(draft);
        }
    }

    /** Back at the machine; a break under way goes on until there really is input. */
    private static void handsMayBeOn(Draft draft) {
        if (!draft.underWay()) {
            draft.hands = null;
        }
    }

    static void readingEnds(Draft draft) {
        if (draft.reading) {
            draft.reading = false;
            draft.writes(DecisionLine.Code.READING_OFF, null, null, null);
        }
    }

    static void handsOff(Draft draft, Duration offFor) {
        if (draft.hands != null) {
            return;
        }
        draft.hands = longer(Duration.ZERO, draft.lived.minus(offFor));
        BreakOffer offer = draft.offer;
        if (offer == null || offer.handsOnSince() == null) {
            return;
        }
        Duration back = shorter(offFor, draft.lived.minus(offer.handsOnSince()));
        Elapsing.takeBack(draft, back);
        draft.using = null;
        BreakOffer going = offer.withRested(offer.rested().plus(back)).withHandsOn(null);
        draft.offer = going;
        BreakRule rule = draft.rule(draft.indexOf(offer.ruleId()));
        if (!reaches(going.rested(), rule.length())) {
            draft.does(new BreakEffect.RunCountdown(rule.id(), rule.length().minus(going.rested())));
        }
    }

    static void handsOn(Draft draft) {
        draft.hands = null;
        BreakOffer offer = draft.offer;
        if (offer != null && draft.underWay() && offer.handsOnSince() == null) {
            BreakRule rule = draft.rule(draft.indexOf(offer.ruleId()));
            if (!reaches(offer.rested(), rule.length())) {
                draft.offer = offer.withHandsOn(draft.lived);
                draft.does(
                        new BreakEffect.HoldCountdown(rule.id(), rule.length().minus(offer.rested())));
            }
        }
    }

    /** A time away begins at {@code since}, or the last one goes on when there was only a bump in between. */
    static void beginRest(Draft draft, Duration since) {
        draft.using = null;
        BreakState.Rest last = draft.rest;
        if (last != null && last.until() == null) {
            return;
        }
        boolean bump = last != null && isBefore(since, last.until(), BUMP);
        // Nothing counts as paid yet, so that the use of the bump itself is wiped out with the next look.
        draft.rest = new BreakState.Rest(bump && last != null ? last.since() : since, null, Duration.ZERO);
    }

    private static boolean isBefore(Duration since, @Nullable Duration until, Duration within) {
        return until != null && !reaches(since, until.plus(within));
    }

    static void endRest(Draft draft) {
        BreakState.Rest rest = draft.rest;
        if (rest != null && rest.until() == null) {
            draft.rest = new BreakState.Rest(rest.since(), draft.lived, rest.paid());
            Calendar.cameBack(draft, draft.lived.minus(rest.since()));
        }
    }

    /** Brings rest and use in line with what is now known of the person. */
    static void settle(Draft draft) {
        if (draft.present()) {
            endRest(draft);
            boolean resting = draft.underWay() && draft.hands != null;
            if (resting) {
                draft.using = null;
            } else if (draft.using == null) {
                draft.using = draft.lived;
            }
        } else {
            beginRest(draft, restSince(draft));
        }
    }
}
