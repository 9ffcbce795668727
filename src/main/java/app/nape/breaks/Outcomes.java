package app.nape.breaks;

import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Brings each break to its one outcome. */
final class Outcomes {
    private Outcomes() {}

    /**
     * Ends the rule's break for good, with {@code use} of its next interval behind it already.
     *
     * @param length how much of it was rested
     */
    static void finish(Draft draft, int index, BreakOutcome outcome, Instant at, Duration length, Duration use) {
        BreakRule rule = draft.rule(index);
        close(draft, index, outcome, length, use);
        record(draft, rule, outcome, at, length);
    }

    /** The person answered a break as done; the decision log says how already. */
    static void answered(Draft draft, int index, Duration length) {
        BreakRule rule = draft.rule(index);
        close(draft, index, BreakOutcome.TAKEN, length, Duration.ZERO);
        draft.does(
                new BreakEffect.RecordOutcome(rule.id(), rule.kind(), BreakOutcome.TAKEN, draft.clock.wall(), length));
    }

    private static void close(Draft draft, int index, BreakOutcome outcome, Duration length, Duration use) {
        BreakRule rule = draft.rule(index);
        if (draft.offers.isOffered(index)) {
            Offering.takeAway(draft);
        }
        RuleState was = draft.offers.rules.get(index);
        RuleState state = was.anew(
                longer(use, Firmness.behind(rule, was, outcome, length)), Firmness.missed(rule, was, outcome, length));
        state = state.withCounts(state.counts().and(outcome));
        if (rule.trigger() instanceof BreakTrigger.TimesADay) {
            state = state.withPlanned(null, state.seenUntil());
        }
        draft.offers.rules.set(index, state);
        Positions.ended(draft, rule.kind(), outcome, use);
    }

    static void record(Draft draft, BreakRule rule, BreakOutcome outcome, Instant at, Duration length) {
        draft.does(new BreakEffect.RecordOutcome(rule.id(), rule.kind(), outcome, at, length));
        DecisionLine.Code code =
                switch (outcome) {
                    case TAKEN -> DecisionLine.Code.TAKEN;
                    case NATURAL -> DecisionLine.Code.NATURAL;
                    case POSTPONED -> DecisionLine.Code.POSTPONED;
                    case SKIPPED -> DecisionLine.Code.SKIPPED;
                    case CUT_SHORT -> DecisionLine.Code.CUT_SHORT;
                    case LAPSED -> DecisionLine.Code.LAPSED;
                };
        draft.writes(code, rule.kind(), null, length);
    }

    /** Ends the break under way. */
    static void finishUnderWay(Draft draft, BreakOutcome outcome) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            return;
        }
        int index = draft.offers.indexOf(offer.ruleId());
        Duration length = shorter(offer.rested(), draft.rule(index).length());
        finish(
                draft,
                index,
                outcome,
                offer.began() == null ? draft.clock.wall() : offer.began(),
                length,
                Duration.ZERO);
        if (outcome == BreakOutcome.TAKEN && reaches(length, Positions.LEAST)) {
            Positions.moved(draft, Duration.ZERO);
        }
        payOthers(draft, index, length, Duration.ZERO);
    }

    /** Brings what is open of these rules to its end: a break that runs is cut short, one that is due lapses. */
    static void leave(Draft draft, Set<String> ruleIds) {
        BreakOffer offer = draft.offers.offer;
        if (offer != null && draft.offers.underWay() && ruleIds.contains(offer.ruleId())) {
            finishUnderWay(draft, BreakOutcome.CUT_SHORT);
        }
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            if (ruleIds.contains(state.ruleId()) && state.need() != null) {
                finish(draft, i, BreakOutcome.LAPSED, draft.clock.wall(), Duration.ZERO, Duration.ZERO);
            }
        }
    }

    /** A rest of this length also pays every other break that is no longer than it. */
    static void payOthers(Draft draft, int taken, Duration length, Duration use) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            if (i != taken && reaches(length, draft.rule(i).length())) {
                pay(draft, i, draft.clock.wall().minus(length), use, false);
            }
        }
    }

    /** Counts the time away as those breaks whose length it has reached since it was last looked at. */
    static void payRest(Draft draft) {
        Person.Rest rest = draft.person.rest;
        if (rest == null || rest.until() != null || draft.person.quiet.contains(Quiet.STRETCHING)) {
            // A stretch that goes on says itself, at its end, what it was.
            return;
        }
        Duration span = draft.clock.lived.minus(rest.since());
        if (!reaches(span, rest.paid()) || span.equals(rest.paid())) {
            return;
        }
        draft.person.rest = new Person.Rest(rest.since(), null, span, rest.left());
        Positions.rested(draft, span, rest.left());
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            Duration length = Presences.paysAfter(draft, draft.rule(i), rest.left());
            if (reaches(span, length)
                    && !reaches(rest.paid(), length)
                    && !(draft.offers.underWay() && draft.offers.isOffered(i))) {
                pay(draft, i, draft.clock.wall().minus(span), Duration.ZERO, !draft.offers.underWay());
            } else if (reaches(span, Firmness.forgivenAfter(length))
                    && !draft.offers.underWay()
                    && draft.offers.rules.get(i).need() == null
                    && draft.rule(i).interval().isPresent()) {
                draft.offers.rules.set(i, draft.offers.rules.get(i).anew(Duration.ZERO, 0));
            }
        }
    }

    static void pay(Draft draft, int index, Instant began, Duration use, boolean worthKeeping) {
        BreakRule rule = draft.rule(index);
        RuleState state = draft.offers.rules.get(index);
        boolean counts = rule.paidByRest() && (rule.interval().isPresent() || state.need() != null);
        if (!counts) {
            return;
        }
        boolean offered = draft.offers.isOffered(index)
                && draft.offers.offer != null
                && draft.offers.offer.phase().shown();
        boolean half = rule.interval().isPresent()
                && reaches(state.used().plus(state.used()), rule.interval().get());
        if (offered || state.need() != null || (worthKeeping && half)) {
            BreakOutcome outcome = offered ? BreakOutcome.TAKEN : BreakOutcome.NATURAL;
            finish(draft, index, outcome, began, rule.length(), shorter(state.used(), use));
        } else {
            draft.offers.rules.set(index, state.anew(shorter(state.used(), use), 0));
        }
    }
}
