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
        draft.person.feelsHands = true;
        Duration since = longer(Duration.ZERO, draft.clock.lived.minus(idleFor));
        handsOff(draft, idleFor);
        draft.person.idle = true;
        if (!draft.person.present()) {
            Elapsing.takeBack(draft, idleFor);
            draft.person.using = null;
            beginRest(draft, since);
            Outcomes.payRest(draft);
        }
        if (!draft.watching.quiet && !draft.person.reading) {
            draft.does(new BreakEffect.CheckQuiet());
        }
    }

    /** Input, which also tells that the machine is awake. */
    static void active(Draft draft) {
        draft.person.asleep = false;
        draft.person.idle = false;
        handsOn(draft);
    }

    static void lock(Draft draft) {
        draft.person.locked = true;
        handsOff(draft, Duration.ZERO);
        beginRest(draft, restSince(draft));
    }

    static void unlock(Draft draft) {
        draft.person.locked = false;
        draft.person.asleep = false;
        draft.person.idle = false;
        handsMayBeOn(draft);
    }

    static void fallAsleep(Draft draft) {
        Elapsing.explainGapAsSleep(draft);
        draft.person.asleep = true;
        handsOff(draft, Duration.ZERO);
        readingEnds(draft);
        beginRest(draft, restSince(draft));
    }

    /** Now, or since the hands have been off in the break that is under way. */
    private static Duration restSince(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null || !draft.offers.underWay() || draft.person.hands == null) {
            return draft.clock.lived;
        }
        return longer(draft.person.hands, offer.since());
    }

    static void wakeUp(Draft draft) {
        if (!draft.person.asleep) {
            Elapsing.explainGapAsSleep(draft);
            readingEnds(draft);
        }
        draft.person.asleep = false;
        if (!draft.person.idle) {
            handsMayBeOn(draft);
        }
    }

    /** Back at the machine; a break under way goes on until there really is input. */
    static void handsMayBeOn(Draft draft) {
        if (!draft.offers.underWay()) {
            draft.person.hands = null;
        }
    }

    static void readingEnds(Draft draft) {
        if (draft.person.reading) {
            draft.person.reading = false;
            draft.writes(DecisionLine.Code.READING_OFF, null, null, null);
        }
    }

    static void handsOff(Draft draft, Duration offFor) {
        if (draft.person.hands != null) {
            return;
        }
        draft.person.hands = longer(Duration.ZERO, draft.clock.lived.minus(offFor));
        BreakOffer offer = draft.offers.offer;
        if (offer == null || offer.handsOnSince() == null) {
            return;
        }
        Duration back = shorter(offFor, draft.clock.lived.minus(offer.handsOnSince()));
        Elapsing.takeBack(draft, back);
        draft.person.using = null;
        BreakOffer going = offer.withRested(offer.rested().plus(back)).withHandsOn(null);
        draft.offers.offer = going;
        BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
        if (!reaches(going.rested(), rule.length())) {
            draft.does(new BreakEffect.RunCountdown(rule.id(), rule.length().minus(going.rested())));
        }
    }

    static void handsOn(Draft draft) {
        draft.person.hands = null;
        BreakOffer offer = draft.offers.offer;
        if (offer != null && draft.offers.underWay() && offer.handsOnSince() == null) {
            BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
            if (!reaches(offer.rested(), rule.length())) {
                draft.offers.offer = offer.withHandsOn(draft.clock.lived);
                draft.does(
                        new BreakEffect.HoldCountdown(rule.id(), rule.length().minus(offer.rested())));
            }
        }
    }

    /** A time away begins at {@code since}, or the last one goes on when there was only a bump in between. */
    static void beginRest(Draft draft, Duration since) {
        draft.person.using = null;
        Person.Rest last = draft.person.rest;
        if (last != null && last.until() == null) {
            return;
        }
        boolean bump = last != null && isBefore(since, last.until(), BUMP);
        // Nothing counts as paid yet, so that the use of the bump itself is wiped out with the next look.
        draft.person.rest = new Person.Rest(bump && last != null ? last.since() : since, null, Duration.ZERO);
    }

    private static boolean isBefore(Duration since, @Nullable Duration until, Duration within) {
        return until != null && !reaches(since, until.plus(within));
    }

    static void endRest(Draft draft) {
        Person.Rest rest = draft.person.rest;
        if (rest != null && rest.until() == null) {
            draft.person.rest = new Person.Rest(rest.since(), draft.clock.lived, rest.paid());
            Calendar.cameBack(draft, draft.clock.lived.minus(rest.since()));
        }
    }

    /** Brings rest and use in line with what is now known of the person. */
    static void settle(Draft draft) {
        if (draft.person.present()) {
            endRest(draft);
            boolean resting = draft.offers.underWay() && draft.person.hands != null;
            if (resting) {
                draft.person.using = null;
            } else if (draft.person.using == null) {
                draft.person.using = draft.clock.lived;
            }
        } else if (draft.person.anywhere()) {
            endRest(draft);
            draft.person.using = null;
        } else {
            beginRest(draft, restSince(draft));
        }
    }
}
