package app.nape.breaks;

import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns what the machine notices of the person into times of use, times of rest, and hands on or off. */
final class Presences {
    /** Input shorter than this within a long rest is a bump against the desk. */
    static final Duration BUMP = Duration.ofSeconds(2);

    /**
     * Who is not seen for longer than they count as there has gone; not at the very moment, so that input at that moment comes first, and
     * so that there is time to ask whether a film or a call goes on.
     */
    static final Duration GONE = Duration.ofSeconds(1);

    private Presences() {}

    /** No input for so long already. Somebody may still be there: reading, watching, thinking. */
    static void idle(Draft draft, Duration idleFor) {
        draft.person.feelsHands = true;
        handsOff(draft, idleFor);
        if (draft.person.untouched == null) {
            draft.person.untouched = longer(Duration.ZERO, draft.clock.lived.minus(idleFor));
        }
        fade(draft);
        if (!draft.watching.quiet && !draft.person.reading) {
            draft.does(new BreakEffect.CheckQuiet());
        }
    }

    /**
     * Until when the person counts as there for this rule, lived, though they count as gone for the schedule; null when they do not: not
     * gone, or gone by more than their hands, or in a break.
     */
    static @Nullable Duration stillThereUntil(Draft draft, BreakRule rule) {
        return stillThereUntil(draft, draft.schedule.presentFor(rule));
    }

    /** The same, of somebody who counts as there for so long. */
    static @Nullable Duration stillThereUntil(Draft draft, Duration present) {
        Person.Rest rest = draft.person.rest;
        Duration untouched = draft.person.untouched;
        if (untouched == null || rest == null || rest.until() != null || rest.left() || draft.offers.underWay()) {
            return null;
        }
        // A rest that goes on after a bump began before the bump, one that a film put off began after the last touch.
        Duration until = shorter(untouched, rest.since()).plus(present);
        return reaches(draft.clock.lived, until) ? null : until;
    }

    /** A time away of this length is this rule's break: as long as the break itself, and with nothing but hands off, longer than the person counts as there. */
    static Duration paysAfter(Draft draft, BreakRule rule, boolean left) {
        Duration gone = draft.schedule.presentFor(rule).plus(GONE);
        return left ? rule.length() : longer(rule.length(), gone);
    }

    /** When the person will count as gone, lived, if there is no input before; null while the hands are on, and once they have gone. */
    static @Nullable Duration goneAt(Draft draft) {
        Duration untouched = draft.person.untouched;
        return untouched == null || draft.person.idle || draft.person.unknown
                ? null
                : untouched.plus(draft.schedule.present()).plus(GONE);
    }

    /** Ends presence when nothing has been touched for too long; what the rest pays is for the step to see. What was counted until then was use, and stays it. */
    static void fade(Draft draft) {
        Duration untouched = draft.person.untouched;
        Duration gone = goneAt(draft);
        if (untouched == null || gone == null || !reaches(draft.clock.lived, gone)) {
            return;
        }
        draft.person.idle = true;
        if (!draft.person.present()) {
            Elapsing.takeBackSince(draft, untouched);
            beginRest(draft, untouched, false);
        }
    }

    /** Input, which also tells that the machine is awake. */
    static void active(Draft draft) {
        draft.person.asleep = false;
        touched(draft);
        handsOn(draft);
    }

    /** Whether hands at work say more than this does: then it is not kept, and nobody has to watch for its end. */
    static boolean knowsBetter(Draft draft, Quiet reason) {
        return reason == Quiet.PLAYING && draft.person.untouched == null;
    }

    private static void touched(Draft draft) {
        // What plays matters only to somebody who touches nothing; whether it still does is asked the next time.
        draft.person.quiet.remove(Quiet.PLAYING);
        draft.person.untouched = null;
        draft.person.idle = false;
    }

    static void lock(Draft draft) {
        draft.person.locked = true;
        handsOff(draft, Duration.ZERO);
        beginRest(draft, restSince(draft), true);
    }

    static void unlock(Draft draft) {
        draft.person.locked = false;
        draft.person.asleep = false;
        touched(draft);
        handsMayBeOn(draft);
    }

    static void fallAsleep(Draft draft) {
        Elapsing.explainGapAsSleep(draft);
        draft.person.asleep = true;
        handsOff(draft, Duration.ZERO);
        readingEnds(draft);
        beginRest(draft, restSince(draft), true);
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
        endWait(draft);
        if (!draft.offers.underWay()) {
            draft.person.hands = null;
        }
    }

    /** A break that was taken stays on the screen until the person is back; nobody waits for somebody who has just touched a key. */
    static void awaitComeback(Draft draft) {
        draft.watching.comeback = true;
        if (draft.person.hands == null) {
            endWait(draft);
        }
    }

    private static void endWait(Draft draft) {
        if (draft.watching.comeback) {
            draft.watching.comeback = false;
            draft.does(new BreakEffect.EndWait());
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
            draft.does(new BreakEffect.ChangeCountdown());
        }
    }

    static void handsOn(Draft draft) {
        draft.person.hands = null;
        endWait(draft);
        BreakOffer offer = draft.offers.offer;
        if (offer != null && draft.offers.underWay() && offer.handsOnSince() == null) {
            BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
            if (!reaches(offer.rested(), rule.length())) {
                draft.offers.offer = offer.withHandsOn(draft.clock.lived);
                draft.does(new BreakEffect.ChangeCountdown());
            }
        }
    }

    /**
     * A time away begins at {@code since}, or the last one goes on when there was only a bump in between.
     *
     * @param left whether the person is known to have left the desk
     */
    static void beginRest(Draft draft, Duration since, boolean left) {
        draft.person.using = null;
        Person.Rest last = draft.person.rest;
        if (last != null && last.until() == null) {
            if (left && !last.left()) {
                // It pays now what hands off alone did not, so it is looked at anew from its beginning.
                draft.person.rest = new Person.Rest(last.since(), null, Duration.ZERO, true);
            }
            return;
        }
        if (last != null && last.until() != null && bumped(draft, last, last.until(), since)) {
            // Nothing counts as paid yet, so that the use of the bump itself is wiped out with the next look.
            draft.person.rest = new Person.Rest(last.since(), null, Duration.ZERO, left || last.left());
        } else {
            draft.person.rest = new Person.Rest(since, null, Duration.ZERO, left);
        }
    }

    /** Whether the desk was bumped, by somebody who had been away for long: a single key now and then is a way to read, too. */
    private static boolean bumped(Draft draft, Person.Rest last, Duration ended, Duration since) {
        boolean gone = last.left()
                || reaches(ended.minus(last.since()), draft.schedule.present().plus(draft.schedule.present()));
        return gone && !reaches(since, ended.plus(BUMP));
    }

    static void endRest(Draft draft) {
        Person.Rest rest = draft.person.rest;
        if (rest != null && rest.until() == null) {
            draft.person.rest = new Person.Rest(rest.since(), draft.clock.lived, rest.paid(), rest.left());
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
            beginRest(draft, restSince(draft), draft.person.locked || draft.person.asleep);
        }
    }
}
