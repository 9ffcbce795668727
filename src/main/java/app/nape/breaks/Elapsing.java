package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells from both clocks what went by since the last event: use, rest, sleep, a stopped process, or a clock that was set. Lengths come
 * from the monotonic clock; the wall clock adds to them only where the machine slept.
 */
final class Elapsing {
    /** Less than this is two clocks read apart, not a leap. */
    static final Duration LEAP = Duration.ofSeconds(2);

    /** A wake-up that comes later than this was not kept from us by a busy machine: the process was stopped. */
    static final Duration LATE = Duration.ofSeconds(30);

    /** A leap this long is taken for sleep where the system does not tell of sleep. */
    static final Duration UNTOLD_SLEEP = Duration.ofMinutes(2);

    /** News of sleep may come this long after waking, behind our own wake-up. */
    static final Duration NEWS_OF_SLEEP = Duration.ofSeconds(10);

    /** Away for less than this, a restarted agent goes on as if nothing had been. */
    static final Duration SHORT_RESTART = Duration.ofMinutes(2);

    private Elapsing() {}

    static void advance(Draft draft, BreakEvent event) {
        Moment before = draft.now;
        Moment at = event.at();
        if (before.wall().equals(Instant.EPOCH)) {
            draft.now = at;
            return;
        }
        if (event instanceof BreakEvent.Started) {
            restart(draft, before, at);
            return;
        }
        Duration ticks = atLeastZero(at.ticks().minus(before.ticks()));
        Duration leap = Duration.between(before.wall(), at.wall()).minus(ticks);
        draft.now = at;
        if (draft.asleep) {
            pass(draft, ticks.plus(reaches(leap, LEAP) ? leap : Duration.ZERO), Duration.ZERO);
            return;
        }
        Duration late = draft.askedWake == null
                ? Duration.ZERO
                : draft.lived.plus(ticks).minus(draft.askedWake);
        if (reaches(late, LATE)) {
            stopped(draft, event, ticks, late);
        } else {
            pass(draft, ticks, ticks);
        }
        leaped(draft, event, leap);
    }

    /** The process did not run for {@code late}: known neither as use nor as rest until somebody explains it. */
    private static void stopped(Draft draft, BreakEvent event, Duration ticks, Duration late) {
        pass(draft, ticks.minus(late), ticks.minus(late));
        if (draft.using == null) {
            pass(draft, late, Duration.ZERO);
        } else if (tellsOfSleep(event) || (!draft.tellsSleep && reaches(late, UNTOLD_SLEEP))) {
            slept(draft, late);
        } else {
            draft.lived = draft.lived.plus(late);
            draft.using = draft.lived;
            draft.gap = new BreakState.Gap(late, draft.lived, true);
        }
    }

    private static void leaped(Draft draft, BreakEvent event, Duration leap) {
        Duration back = Duration.ZERO.minus(leap);
        if (reaches(back, LEAP)) {
            draft.writes(DecisionLine.Code.CLOCK_BACK, null, null, back);
            Calendar.clockSetBack(draft, back);
        } else if (reaches(leap, LEAP)) {
            if (event instanceof BreakEvent.ClockStepped) {
                draft.writes(DecisionLine.Code.CLOCK_FORWARD, null, null, leap);
            } else if (tellsOfSleep(event) || (!draft.tellsSleep && reaches(leap, UNTOLD_SLEEP))) {
                slept(draft, leap);
            } else {
                draft.gap = new BreakState.Gap(leap, draft.lived, false);
            }
        }
    }

    private static boolean tellsOfSleep(BreakEvent event) {
        return event instanceof BreakEvent.WokeUp || event instanceof BreakEvent.FellAsleep;
    }

    /** Explains a leap noticed just before, if there was one, as sleep. */
    static void explainGapAsSleep(Draft draft) {
        BreakState.Gap gap = draft.gap;
        if (gap == null) {
            return;
        }
        draft.gap = null;
        if (gap.lived()) {
            Presences.beginRest(draft, gap.noticed().minus(gap.length()));
        } else {
            Presences.beginRest(draft, gap.noticed());
            draft.lived = draft.lived.plus(gap.length());
            if (draft.offerEnded != null && reaches(draft.offerEnded, gap.noticed())) {
                // It ended after waking, not before the sleep.
                draft.offerEnded = draft.offerEnded.plus(gap.length());
            }
        }
        rested(draft, gap.length());
        draft.writes(DecisionLine.Code.SLEPT, null, null, gap.length());
        endSleep(draft);
    }

    /** Gives up on an explanation that has not come: the clock was set, or the process stopped; neither is rest. */
    static void settleGap(Draft draft) {
        BreakState.Gap gap = draft.gap;
        if (gap != null && reaches(draft.lived, gap.noticed().plus(NEWS_OF_SLEEP))) {
            draft.gap = null;
            draft.writes(
                    gap.lived() ? DecisionLine.Code.STOPPED : DecisionLine.Code.CLOCK_FORWARD,
                    null,
                    null,
                    gap.length());
        }
    }

    private static void slept(Draft draft, Duration length) {
        Presences.beginRest(draft, draft.lived);
        pass(draft, length, Duration.ZERO);
        draft.writes(DecisionLine.Code.SLEPT, null, null, length);
        endSleep(draft);
    }

    private static void endSleep(Draft draft) {
        Outcomes.payRest(draft);
        if (draft.present()) {
            Presences.endRest(draft);
        }
    }

    private static void restart(Draft draft, Moment before, Moment at) {
        Duration away = atLeastZero(Duration.between(before.wall(), at.wall()));
        draft.now = at;
        if (!reaches(away, SHORT_RESTART)) {
            pass(draft, away, away);
            return;
        }
        Presences.beginRest(draft, draft.lived);
        pass(draft, away, Duration.ZERO);
        draft.idle = false;
        draft.locked = false;
        draft.asleep = false;
        endSleep(draft);
    }

    /** Lets {@code length} go by, of which at most {@code use} may be use. */
    private static void pass(Draft draft, Duration length, Duration use) {
        draft.lived = draft.lived.plus(length);
        if (draft.hands != null || (draft.rest != null && draft.rest.until() == null)) {
            rested(draft, length);
        }
        if (draft.using != null) {
            use(draft, use);
        }
    }

    private static void rested(Draft draft, Duration length) {
        BreakOffer offer = draft.offer;
        if (offer != null && draft.underWay()) {
            draft.offer = offer.withRested(offer.rested().plus(length));
        }
    }

    private static void use(Draft draft, Duration length) {
        for (int i = 0; i < draft.rules.size(); i++) {
            RuleState state = draft.rules.get(i);
            if (draft.rule(i).interval().isPresent()) {
                draft.rules.set(i, state.withUsed(state.used().plus(length)));
            }
        }
        Duration next = shorter(length, atLeastZero(Duration.between(draft.today.ends(), draft.wall())));
        draft.today = draft.today.withUsed(draft.today.used().plus(length.minus(next)));
        draft.useAfterTurn = draft.useAfterTurn.plus(next);
    }

    /** Takes back use that was counted although the hands had been off already. */
    static void takeBack(Draft draft, Duration length) {
        if (draft.using == null) {
            return;
        }
        Duration back = shorter(length, longer(Duration.ZERO, draft.lived.minus(draft.using)));
        for (int i = 0; i < draft.rules.size(); i++) {
            RuleState state = draft.rules.get(i);
            draft.rules.set(i, state.withUsed(atLeastZero(state.used().minus(back))));
        }
        draft.today = draft.today.withUsed(atLeastZero(draft.today.used().minus(back)));
    }
}
