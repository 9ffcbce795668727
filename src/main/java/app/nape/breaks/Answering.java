package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.part;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what the person asks, or refuses it with a reason and changes nothing. */
final class Answering {
    /** Least length of one postponement. */
    static final Duration LEAST_POSTPONED = Duration.ofMinutes(1);

    /** Greatest length of one postponement. */
    static final Duration MOST_POSTPONED = Duration.ofHours(1);

    /** Shortest pause. */
    static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    /** Longest pause; never open-ended. */
    static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    /** How far back a break may be reported. */
    static final Duration REPORTED_BACK = Duration.ofHours(12);

    private Answering() {}

    static void begin(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            draft.refuses(Refusal.NOTHING_ON_OFFER, null);
        } else if (draft.offers.underWay()) {
            draft.refuses(Refusal.ALREADY_UNDER_WAY, null);
        } else {
            beginAsked(draft, draft.offers.indexOf(offer.ruleId()));
        }
    }

    private static void beginAsked(Draft draft, int index) {
        draft.person.hands = draft.clock.lived;
        Offering.begin(draft, draft.rule(index), Duration.ZERO, true);
    }

    static void postpone(Draft draft, @Nullable Duration asked) {
        Optional<Integer> next = draft.offers.offer != null
                ? Optional.of(draft.offers.indexOf(draft.offers.offer.ruleId()))
                : Choosing.next(draft, null).filter(index -> mayWait(draft, index));
        if (next.isEmpty()) {
            draft.refuses(Refusal.NOTHING_ON_OFFER, null);
            return;
        }
        int index = next.get();
        BreakRule rule = draft.rule(index);
        RuleState state = draft.offers.rules.get(index);
        Duration by = asked == null ? rule.postpone().length() : asked;
        if (state.postponed() >= Firmness.postponements(rule, state)) {
            draft.refuses(Refusal.NO_POSTPONEMENT_LEFT, rule.kind());
        } else if (asked != null && (!reaches(by, LEAST_POSTPONED) || !reaches(MOST_POSTPONED, by))) {
            draft.refuses(Refusal.POSTPONEMENT_OUT_OF_BOUNDS, rule.kind());
        } else {
            putOff(draft, index, by);
        }
    }

    private static void putOff(Draft draft, int index, Duration by) {
        BreakRule rule = draft.rule(index);
        RuleState state = draft.offers.rules.get(index);
        Duration rested = draft.offers.offer == null ? Duration.ZERO : draft.offers.offer.rested();
        Offering.takeAway(draft);
        RuleState.Need need = state.need();
        draft.offers.rules.set(
                index,
                need == null
                        ? state.putOff(null, state.extra().plus(by))
                        : state.putOff(
                                new RuleState.Need(need.since(), draft.clock.lived.plus(by), null), state.extra()));
        draft.does(new BreakEffect.RecordOutcome(
                rule.id(), rule.kind(), BreakOutcome.POSTPONED, draft.clock.wall(), rested));
        draft.writes(DecisionLine.Code.POSTPONED, rule.kind(), null, by);
    }

    static void takeShorter(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            draft.refuses(Refusal.NOTHING_ON_OFFER, null);
            return;
        }
        int index = draft.offers.indexOf(offer.ruleId());
        BreakRule rule = draft.rule(index);
        RuleState state = draft.offers.rules.get(index);
        Optional<Integer> instead = Choosing.insteadOf(draft.schedule, rule);
        Duration by = rule.interval().map(interval -> part(interval, 2)).orElse(Duration.ZERO);
        if (instead.isEmpty()) {
            draft.refuses(Refusal.NO_SHORTER_BREAK, rule.kind());
        } else if (state.postponed() >= Firmness.postponements(rule, state)) {
            draft.refuses(Refusal.NO_POSTPONEMENT_LEFT, rule.kind());
        } else {
            putOff(draft, index, by);
            draft.does(new BreakEffect.OpenWindowSoon());
            Needs.open(draft, instead.get());
            beginAsked(draft, instead.get());
        }
    }

    private static boolean mayWait(Draft draft, int index) {
        return draft.offers.rules.get(index).need() != null
                || draft.rule(index).interval().isPresent();
    }

    static void skip(Draft draft) {
        Optional<Integer> next = draft.offers.offer != null
                ? Optional.of(draft.offers.indexOf(draft.offers.offer.ruleId()))
                : Choosing.next(draft, null);
        if (next.isEmpty()) {
            draft.refuses(Refusal.NOTHING_ON_OFFER, null);
            return;
        }
        int index = next.get();
        BreakRule rule = draft.rule(index);
        if (!rule.skippable()) {
            draft.refuses(Refusal.NOT_SKIPPABLE, rule.kind());
        } else if (Firmness.spent(draft.offers.rules.get(index)) >= rule.skipsADay()) {
            draft.refuses(Refusal.NO_SKIP_LEFT, rule.kind());
        } else if (Firmness.firm(rule, draft.offers.rules.get(index))) {
            draft.refuses(Refusal.MISSED_BEFORE, rule.kind());
        } else {
            Duration rested = draft.offers.isOffered(index) && draft.offers.offer != null
                    ? draft.offers.offer.rested()
                    : Duration.ZERO;
            ClockNeeds.passOver(draft, index);
            Outcomes.finish(draft, index, BreakOutcome.SKIPPED, draft.clock.wall(), rested, Duration.ZERO);
        }
    }

    static void leave(Draft draft) {
        if (draft.offers.underWay()) {
            Outcomes.finishUnderWay(draft, BreakOutcome.CUT_SHORT);
        } else {
            draft.refuses(Refusal.NOTHING_UNDER_WAY, null);
        }
    }

    static void comeBack(Draft draft) {
        if (draft.offers.underWay()) {
            Outcomes.finishUnderWay(draft, BreakOutcome.CUT_SHORT);
        }
        draft.person.locked = false;
        Presences.active(draft);
    }

    static void pause(Draft draft, Duration length) {
        if (!reaches(length, SHORTEST_PAUSE) || !reaches(LONGEST_PAUSE, length)) {
            draft.refuses(Refusal.PAUSE_OUT_OF_BOUNDS, null);
            return;
        }
        Offering.withdraw(draft, HoldReason.PAUSED);
        draft.offers.pause = new Offers.Pause(draft.clock.lived.plus(length), null);
        draft.writes(DecisionLine.Code.PAUSED, null, null, length);
    }

    static void pauseUntilTomorrow(Draft draft) {
        Offering.withdraw(draft, HoldReason.PAUSED);
        draft.offers.pause = new Offers.Pause(null, draft.clock.today.day().plusDays(1));
        draft.writes(
                DecisionLine.Code.PAUSED,
                null,
                null,
                atLeastZero(Duration.between(draft.clock.wall(), draft.clock.today.ends())));
    }

    static void resume(Draft draft) {
        if (draft.offers.pause == null) {
            draft.refuses(Refusal.NOT_PAUSED, null);
            return;
        }
        draft.offers.pause = null;
        draft.writes(DecisionLine.Code.RESUMED, null, null, null);
    }

    static void ask(Draft draft, @Nullable BreakKind kind) {
        if (draft.offers.underWay()) {
            draft.refuses(Refusal.ALREADY_UNDER_WAY, kind);
            return;
        }
        Optional<Integer> next = Choosing.next(draft, kind);
        if (next.isEmpty()) {
            draft.refuses(Refusal.NO_SUCH_BREAK, kind);
            return;
        }
        if (!draft.offers.isOffered(next.get())) {
            Offering.withdraw(draft, null);
        }
        if (draft.offers.offer == null) {
            draft.does(new BreakEffect.OpenWindowSoon());
        }
        Needs.openNow(draft, next.get());
        beginAsked(draft, next.get());
    }

    static void report(Draft draft, @Nullable BreakKind kind, Instant ended) {
        Duration ago = Duration.between(ended, draft.clock.wall());
        if (!reportable(ago)) {
            draft.refuses(Refusal.TIME_OUT_OF_BOUNDS, kind);
            return;
        }
        Optional<Integer> next = Choosing.next(draft, kind);
        if (next.isEmpty()) {
            draft.refuses(Refusal.NO_SUCH_BREAK, kind);
            return;
        }
        int index = next.get();
        Duration length = draft.rule(index).length();
        Duration since = shorter(draft.offers.rules.get(index).used(), atLeastZero(ago));
        Outcomes.finish(draft, index, BreakOutcome.TAKEN, ended.minus(length), length, since);
        if (reaches(length, Positions.LEAST)) {
            Positions.moved(draft, since);
        }
        Outcomes.payOthers(draft, index, length, atLeastZero(ago));
    }

    /** Whether what ended so long ago may still be reported; a clock a little behind another is no future. */
    static boolean reportable(Duration ago) {
        return !reaches(ago.negated(), Duration.ofMinutes(1)) && !reaches(ago, REPORTED_BACK);
    }

    static void read(Draft draft, boolean on) {
        if (!on) {
            Presences.readingEnds(draft);
        } else if (!draft.person.reading) {
            draft.person.reading = true;
            draft.writes(DecisionLine.Code.READING_ON, null, null, null);
        }
    }
}
