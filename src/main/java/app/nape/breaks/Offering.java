package app.nape.breaks;

import static app.nape.time.Spans.part;
import static app.nape.time.Spans.reaches;

import app.nape.breaks.BreakOffer.Phase;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leads the one break that is on offer from the heads-up to its end. */
final class Offering {
    /** How long a window needs to open. */
    static final Duration OPENS_IN = Duration.ofSeconds(2);

    /** How long a notification stays when nobody answers it. */
    static final Duration NOTICE_STAYS = Duration.ofMinutes(2);

    /** A window is not opened for less than this. */
    static final Duration NOT_WORTH_SHOWING = Duration.ofSeconds(5);

    /** Typing through a break for this long means no; a strict schedule goes on waiting. */
    static final Duration TYPED_THROUGH = Duration.ofMinutes(2);

    /** A break that is on the screen for longer does not step back: whoever types now has seen it. Its window may be slow to come. */
    static final Duration STEPS_BACK = Duration.ofSeconds(5);

    private Offering() {}

    /** Goes on as far as this moment allows. */
    static void advance(Draft draft) {
        withdrawWhatMustWait(draft);
        // A leap of time may turn out to have been a rest: until it is explained nothing is offered, and nothing is
        // said of it.
        if (draft.offers.offer == null && draft.clock.gap == null) {
            Readiness.tellHeld(draft);
            Readiness.best(draft).ifPresent(index -> offer(draft, index));
        }
        BreakOffer offer = draft.offers.offer;
        while (offer != null) {
            lead(draft, offer);
            if (Objects.equals(draft.offers.offer, offer)) {
                return;
            }
            offer = draft.offers.offer;
        }
    }

    private static void offer(Draft draft, int index) {
        Needs.open(draft, index);
        BreakRule rule = draft.rule(index);
        draft.writes(DecisionLine.Code.OFFERED, rule.kind(), null, null);
        if (rule.delivery() == Delivery.NOTIFICATION) {
            draft.does(new BreakEffect.ShowNotice());
            phase(draft, rule, Phase.NOTICE, NOTICE_STAYS);
        } else {
            draft.does(new BreakEffect.OpenWindowSoon());
            phase(draft, rule, Phase.OPENING, OPENS_IN);
        }
    }

    private static void phase(Draft draft, BreakRule rule, Phase phase, Duration length) {
        draft.offers.offer = new BreakOffer(
                rule.id(), phase, draft.clock.lived, draft.clock.lived.plus(length), null, Duration.ZERO, null, false);
    }

    private static void lead(Draft draft, BreakOffer offer) {
        BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
        boolean over = offer.until() != null && reaches(draft.clock.lived, offer.until());
        boolean still = draft.person.hands != null
                && reaches(draft.clock.lived.minus(draft.person.hands), draft.schedule.typingPause());
        Duration away = awayFor(draft, rule);
        if (!away.isZero() && reaches(away, rule.length().minus(NOT_WORTH_SHOWING)) && !draft.offers.underWay()) {
            // Away almost as long as the break: it is about to be taken without us.
            still = false;
            over &= offer.phase() != Phase.WAITING;
        }
        switch (offer.phase()) {
            case OPENING -> {
                if (over) {
                    phase(draft, rule, Phase.HEADS_UP, draft.schedule.headsUp());
                    draft.does(new BreakEffect.ShowHeadsUp());
                }
            }
            case HEADS_UP -> {
                if (over && still) {
                    begin(draft, rule, awayFor(draft, rule), offer.stays());
                } else if (over) {
                    phase(draft, rule, Phase.WAITING, draft.schedule.grace());
                    if (draft.schedule.grace().isPositive()) {
                        draft.does(new BreakEffect.ShowPrompt());
                    }
                }
            }
            case WAITING -> {
                if (over || still) {
                    begin(draft, rule, awayFor(draft, rule), offer.stays());
                }
            }
            case NOTICE -> {
                if (over) {
                    Outcomes.finish(
                            draft,
                            draft.offers.indexOf(rule.id()),
                            BreakOutcome.LAPSED,
                            draft.clock.wall(),
                            Duration.ZERO,
                            Duration.ZERO);
                }
            }
            case UNDER_WAY -> underWay(draft, offer, rule);
        }
    }

    private static void underWay(Draft draft, BreakOffer offer, BreakRule rule) {
        if (reaches(offer.rested(), rule.length())) {
            Outcomes.finishUnderWay(draft, BreakOutcome.TAKEN);
            if (draft.schedule.untilBack()) {
                Presences.awaitComeback(draft);
            }
        } else if (typedThrough(draft, offer)) {
            draft.writes(DecisionLine.Code.TYPED_THROUGH, rule.kind(), null, null);
            Outcomes.finishUnderWay(draft, BreakOutcome.CUT_SHORT);
        }
    }

    /** Whether somebody has typed through this break for so long that it is over. */
    static boolean typedThrough(Draft draft, BreakOffer offer) {
        return !draft.schedule.strict()
                && offer.handsOnSince() != null
                && reaches(draft.clock.lived.minus(offer.handsOnSince()), TYPED_THROUGH);
    }

    /** Shows the break itself, of which {@code rested} is over already. Who types on without a pause, as far as pauses can be told, has the hands on. */
    static void begin(Draft draft, BreakRule rule, Duration rested, boolean stays) {
        boolean typing = draft.person.hands == null && draft.person.feelsHands;
        draft.offers.offer = new BreakOffer(
                rule.id(),
                Phase.UNDER_WAY,
                draft.clock.lived,
                null,
                draft.clock.wall(),
                rested,
                typing ? draft.clock.lived : null,
                stays);
        draft.watching.comeback = false;
        draft.does(new BreakEffect.BeginBreak());
        draft.writes(DecisionLine.Code.BEGUN, rule.kind(), null, null);
        if (typing) {
            draft.does(new BreakEffect.ChangeCountdown());
        } else {
            draft.person.hands = draft.person.hands == null ? draft.clock.lived : draft.person.hands;
            draft.person.using = null;
        }
    }

    /**
     * Letters that were meant for another program came into the break as it took the screen. One that came by itself waits once more for a
     * pause, no longer than its grace; any other stays.
     */
    static void stepBack(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null || !stepsBack(draft.schedule, offer, draft.clock.lived)) {
            return;
        }
        BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
        Duration grace = draft.schedule.grace();
        draft.offers.offer = new BreakOffer(
                rule.id(),
                Phase.WAITING,
                draft.clock.lived,
                draft.clock.lived.plus(grace),
                null,
                Duration.ZERO,
                null,
                true);
        Presences.active(draft);
        draft.does(new BreakEffect.EndBreak());
        draft.does(new BreakEffect.ShowPrompt());
        draft.writes(DecisionLine.Code.TYPED_OVER, rule.kind(), null, null);
    }

    /** Whether this offer would step back now for letters. */
    static boolean stepsBack(Schedule schedule, BreakOffer offer, Duration lived) {
        return offer.phase() == Phase.UNDER_WAY
                && !offer.stays()
                && schedule.grace().isPositive()
                && schedule.rule(offer.ruleId())
                        .filter(rule -> rule.delivery().fillsScreen())
                        .isPresent()
                && !reaches(lived.minus(offer.since()), STEPS_BACK);
    }

    /** How much of this break the time away is already; zero for somebody who is there, and for what nobody does by being away. */
    private static Duration awayFor(Draft draft, BreakRule rule) {
        Person.Rest rest = draft.person.rest;
        return rest == null
                        || rest.until() != null
                        || !rule.paidByRest()
                        || Presences.stillThereUntil(draft, rule) != null
                ? Duration.ZERO
                : draft.clock.lived.minus(rest.since());
    }

    private static void withdrawWhatMustWait(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null || offer.phase() == Phase.UNDER_WAY) {
            return;
        }
        HoldReason reason = Readiness.badMoment(draft);
        boolean idleOnly = reason == HoldReason.AWAY && !draft.person.locked && !draft.person.asleep;
        if (reason != null && !idleOnly) {
            withdraw(draft, reason);
        }
    }

    /** Takes the offer away; the need stays and the break is offered once more when the moment is better. */
    static void withdraw(Draft draft, @Nullable HoldReason reason) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            return;
        }
        takeAway(draft);
        int index = draft.offers.indexOf(offer.ruleId());
        draft.writes(DecisionLine.Code.WITHDRAWN, draft.rule(index).kind(), reason, null);
        RuleState state = draft.offers.rules.get(index);
        if (state.need() != null) {
            draft.offers.rules.set(index, state.withNeed(state.need().heldBy(reason)));
        }
    }

    /** Takes away whatever of the offer is on the screen. */
    static void takeAway(Draft draft) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            return;
        }
        draft.offers.offer = null;
        if (offer.phase() == Phase.UNDER_WAY) {
            draft.does(new BreakEffect.EndBreak());
        } else if (offer.phase().shown()) {
            draft.does(new BreakEffect.HidePrompt());
        }
        if (offer.phase().shown()) {
            draft.offers.offerEnded = draft.clock.lived;
        }
    }

    /** How long before its break an offer begins; never more than half an interval, so that short intervals keep their length. */
    static Duration lead(Draft draft, BreakRule rule) {
        if (rule.delivery() == Delivery.NOTIFICATION) {
            return Duration.ZERO;
        }
        return rule.trigger() instanceof BreakTrigger.AfterActive(Duration interval)
                        && !reaches(interval, draft.twiceTheLead)
                ? part(interval, 2)
                : draft.lead;
    }
}
