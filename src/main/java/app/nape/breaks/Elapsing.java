package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

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
        Moment before = draft.clock.last;
        Moment at = event.at();
        if (before.wall().equals(Instant.EPOCH)) {
            draft.clock.last = at;
            return;
        }
        if (event instanceof BreakEvent.Started) {
            restart(draft, before, at);
            return;
        }
        Duration ticks = atLeastZero(at.ticks().minus(before.ticks()));
        Duration leap = Duration.between(before.wall(), at.wall()).minus(ticks);
        draft.clock.last = at;
        if (draft.person.asleep) {
            pass(draft, ticks.plus(reaches(leap, LEAP) ? leap : Duration.ZERO), Duration.ZERO);
            return;
        }
        Duration late = draft.watching.wakeAt == null
                ? Duration.ZERO
                : draft.clock.lived.plus(ticks).minus(draft.watching.wakeAt);
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
        if (draft.person.using == null) {
            pass(draft, late, Duration.ZERO);
        } else if (tellsOfSleep(event) || (!draft.clock.tellsSleep && reaches(late, UNTOLD_SLEEP))) {
            slept(draft, late);
        } else {
            draft.clock.lived = draft.clock.lived.plus(late);
            draft.person.using = draft.clock.lived;
            draft.clock.gap = new Clock.Gap(late, draft.clock.lived, true);
        }
    }

    private static void leaped(Draft draft, BreakEvent event, Duration leap) {
        if (leap.isNegative()) {
            Duration back = Duration.ZERO.minus(leap);
            if (reaches(back, LEAP)) {
                draft.writes(DecisionLine.Code.CLOCK_BACK, null, null, back);
                Calendar.clockSetBack(draft, back);
            }
        } else if (reaches(leap, LEAP)) {
            if (event instanceof BreakEvent.ClockStepped) {
                draft.writes(DecisionLine.Code.CLOCK_FORWARD, null, null, leap);
            } else if (tellsOfSleep(event) || (!draft.clock.tellsSleep && reaches(leap, UNTOLD_SLEEP))) {
                slept(draft, leap);
            } else {
                draft.clock.gap = new Clock.Gap(leap, draft.clock.lived, false);
            }
        }
    }

    private static boolean tellsOfSleep(BreakEvent event) {
        return event instanceof BreakEvent.WokeUp || event instanceof BreakEvent.FellAsleep;
    }

    /** Explains a leap noticed just before, if there was one, as sleep. */
    static void explainGapAsSleep(Draft draft) {
        Clock.Gap gap = draft.clock.gap;
        if (gap == null) {
            return;
        }
        draft.clock.gap = null;
        if (gap.lived()) {
            Presences.beginRest(draft, gap.noticed().minus(gap.length()), true);
        } else {
            Presences.beginRest(draft, gap.noticed(), true);
            draft.clock.lived = draft.clock.lived.plus(gap.length());
            if (draft.offers.offerEnded != null && reaches(draft.offers.offerEnded, gap.noticed())) {
                // It ended after waking, not before the sleep.
                draft.offers.offerEnded = draft.offers.offerEnded.plus(gap.length());
            }
        }
        rested(draft, gap.length());
        draft.writes(DecisionLine.Code.SLEPT, null, null, gap.length());
        endSleep(draft);
    }

    /** Gives up on an explanation that has not come: the clock was set, or the process stopped; neither is rest. */
    static void settleGap(Draft draft) {
        Clock.Gap gap = draft.clock.gap;
        if (gap != null && reaches(draft.clock.lived, gap.noticed().plus(NEWS_OF_SLEEP))) {
            draft.clock.gap = null;
            draft.writes(
                    gap.lived() ? DecisionLine.Code.STOPPED : DecisionLine.Code.CLOCK_FORWARD,
                    null,
                    null,
                    gap.length());
        }
    }

    private static void slept(Draft draft, Duration length) {
        Presences.beginRest(draft, draft.clock.lived, true);
        pass(draft, length, Duration.ZERO);
        draft.writes(DecisionLine.Code.SLEPT, null, null, length);
        endSleep(draft);
    }

    private static void endSleep(Draft draft) {
        Outcomes.payRest(draft);
        if (draft.person.present()) {
            Presences.endRest(draft);
        }
    }

    private static void restart(Draft draft, Moment before, Moment at) {
        Duration away = atLeastZero(Duration.between(before.wall(), at.wall()));
        draft.clock.last = at;
        if (!reaches(away, SHORT_RESTART)) {
            pass(draft, away, away);
            return;
        }
        Presences.beginRest(draft, draft.clock.lived, true);
        pass(draft, away, Duration.ZERO);
        draft.person.untouched = null;
        draft.person.idle = false;
        draft.person.locked = false;
        draft.person.asleep = false;
        endSleep(draft);
    }

    /** Lets {@code length} go by, of which at most {@code use} may be use. */
    private static void pass(Draft draft, Duration length, Duration use) {
        if (draft.person.using == null) {
            stillThere(draft, use);
        }
        draft.clock.lived = draft.clock.lived.plus(length);
        if (draft.person.hands != null || (draft.person.rest != null && draft.person.rest.until() == null)) {
            rested(draft, length);
        }
        if (draft.person.using != null) {
            use(draft, use);
        }
    }

    private static void rested(Draft draft, Duration length) {
        BreakOffer offer = draft.offers.offer;
        if (offer != null && draft.offers.underWay()) {
            draft.offers.offer = offer.withRested(offer.rested().plus(length));
        }
    }

    /** Use for those rules for which the person counts as there longer than the schedule says. */
    private static void stillThere(Draft draft, Duration length) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            Duration until = Presences.stillThereUntil(draft, draft.rule(i));
            if (until != null) {
                used(draft, i, shorter(length, atLeastZero(until.minus(draft.clock.lived))));
            }
        }
        Duration until = Presences.stillThereUntil(draft, Positions.stillPresent(draft));
        if (until != null) {
            Positions.passes(draft, shorter(length, atLeastZero(until.minus(draft.clock.lived))));
        }
    }

    private static void used(Draft draft, int index, Duration length) {
        RuleState state = draft.offers.rules.get(index);
        if (draft.rule(index).interval().isPresent()) {
            draft.offers.rules.set(index, state.withUsed(state.used().plus(length)));
        }
    }

    private static void use(Draft draft, Duration length) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            used(draft, i, length);
        }
        Positions.passes(draft, length);
        Duration next = draft.clock.wall().isBefore(draft.clock.today.ends())
                ? Duration.ZERO
                : shorter(length, Duration.between(draft.clock.today.ends(), draft.clock.wall()));
        draft.clock.today = draft.clock.today.withUsed(draft.clock.today.used().plus(length.minus(next)));
        draft.useAfterTurn = draft.useAfterTurn.plus(next);
    }

    /** Takes back use of this length, counted although a break ran. */
    static void takeBack(Draft draft, Duration length) {
        takeBack(draft, _ -> length);
    }

    /** Takes back use that was counted although nobody had touched anything for longer than somebody counts as there. */
    static void takeBackSince(Draft draft, Duration untouched) {
        Duration without = draft.clock.lived.minus(untouched);
        takeBack(draft, present -> atLeastZero(without.minus(present)));
    }

    /** @param back how much, where somebody without input counts as there for so long */
    private static void takeBack(Draft draft, UnaryOperator<Duration> back) {
        if (draft.person.using == null) {
            return;
        }
        Duration most = longer(Duration.ZERO, draft.clock.lived.minus(draft.person.using));
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            Duration ofRule = shorter(back.apply(draft.schedule.presentFor(draft.rule(i))), most);
            draft.offers.rules.set(i, state.withUsed(atLeastZero(state.used().minus(ofRule))));
        }
        Positions.takeBack(draft, shorter(back.apply(Positions.stillPresent(draft)), most));
        Duration ofDay = shorter(back.apply(draft.schedule.present()), most);
        draft.clock.today =
                draft.clock.today.withUsed(atLeastZero(draft.clock.today.used().minus(ofDay)));
    }
}
