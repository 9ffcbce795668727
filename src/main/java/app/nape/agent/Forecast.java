package app.nape.agent;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakState;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Offers;
import app.nape.breaks.Posture;
import app.nape.breaks.RuleState;
import app.nape.breaks.Schedule;
import app.nape.breaks.Stint;
import app.nape.link.AgentStatus.Change;
import app.nape.link.AgentStatus.NextBreak;
import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.AgentStatus.Position;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the scheduler's state what comes next, as it stands at one moment.
 *
 * @param schedule the schedule in force
 * @param state the scheduler's state
 * @param now the moment; at or after the state's last event
 */
record Forecast(Schedule schedule, BreakState state, Moment now) {
    /** The moment on the axis of time lived. */
    Duration lived() {
        Duration since = now.ticks().minus(state.clock().last().ticks());
        return state.clock().lived().plus(since.isNegative() ? Duration.ZERO : since);
    }

    /** Active use in the person's day. */
    Duration activeToday() {
        return state.clock().today().used().plus(counting());
    }

    /** When reminders come back from a pause, or null. */
    @Nullable
    Instant pausedUntil() {
        Offers.Pause pause = state.offers().pause();
        if (pause == null) {
            return null;
        }
        if (pause.until() != null) {
            return now.wall().plus(pause.until().minus(lived()));
        }
        return pause.day() == null
                ? null
                : state.clock().rollover().startOf(pause.day(), state.clock().zone());
    }

    /** Each rule's next break, soonest first. */
    List<NextBreak> next() {
        List<NextBreak> next = new ArrayList<>();
        for (RuleState rule : state.offers().rules()) {
            rule(rule.ruleId()).flatMap(known -> next(known, rule)).ifPresent(next::add);
        }
        next.sort(Comparator.comparing(NextBreak::in));
        return next;
    }

    /** The break that is offered or under way, as far as the person sees it. */
    Optional<OfferedBreak> offered() {
        BreakOffer offer = state.offers().offer();
        if (offer == null || !offer.phase().shown()) {
            return Optional.empty();
        }
        return rule(offer.ruleId()).map(rule -> offered(rule, offer));
    }

    /** The rule with this id. */
    Optional<BreakRule> rule(String id) {
        return schedule.inForce(state.person().stint().posture()).rule(id);
    }

    private Optional<NextBreak> next(BreakRule rule, RuleState at) {
        Duration wait =
                at.need() == null ? Duration.ZERO : at.need().notBefore().minus(lived());
        if (wait.isPositive()) {
            Duration interval = rule.interval().orElse(Duration.ZERO);
            Instant until = now.wall().plus(wait);
            return Optional.of(new NextBreak(rule.id(), rule.kind(), wait, interval, rule.length(), false, until));
        }
        boolean overdue = at.need() != null;
        return switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) ->
                Optional.of(
                        entry(rule, interval.plus(at.extra()).minus(at.used()).minus(counting()), interval, overdue));
            case BreakTrigger.AtTimes _, BreakTrigger.TimesADay _ ->
                Optional.ofNullable(at.planned())
                        .map(planned -> entry(rule, Duration.between(now.wall(), planned), Duration.ZERO, overdue))
                        .or(() -> overdue
                                ? Optional.of(entry(rule, Duration.ZERO, Duration.ZERO, true))
                                : Optional.empty());
        };
    }

    private static NextBreak entry(BreakRule rule, Duration in, Duration interval, boolean overdue) {
        Duration left = overdue || in.isNegative() ? Duration.ZERO : in;
        return new NextBreak(rule.id(), rule.kind(), left, interval, rule.length(), overdue, null);
    }

    private OfferedBreak offered(BreakRule rule, BreakOffer offer) {
        boolean begun = offer.phase() == BreakOffer.Phase.UNDER_WAY;
        boolean counting = !begun || offer.handsOnSince() == null;
        Duration since = lived().minus(state.clock().lived());
        Duration rested = offer.rested().plus(counting ? since : Duration.ZERO);
        Duration left = offer.withRested(rested).left(rule, lived());
        RuleState at = state.offers().rules().stream()
                .filter(known -> known.ruleId().equals(rule.id()))
                .findFirst()
                .orElseThrow();
        return new OfferedBreak(
                rule.id(),
                rule.kind(),
                rule.length(),
                left,
                begun,
                counting,
                at.postponementsLeft(rule),
                rule.postpone().length(),
                at.mayBeSkipped(rule),
                schedule.strict(),
                schedule.untilBack(),
                rule.routineId(),
                beginning(offer, left),
                rule.delivery(),
                at.postponementsLeft(rule) > 0 && schedule.insteadOf(rule).isPresent(),
                offer.stepsBack(schedule, lived()),
                offer.stays() && !begun,
                rule.kind() == BreakKind.CHANGE_POSITION ? change() : null);
    }

    private Change change() {
        Posture to = state.person().stint().posture().other();
        return new Change(to, turn(to));
    }

    private @Nullable Duration turn(Posture posture) {
        return schedule.rhythm() == null ? null : schedule.rhythm().of(posture);
    }

    /** How the person is at their desk; null where they have not said so and take no turns. */
    @Nullable
    Position position() {
        Stint stint = state.person().stint();
        Duration turn = turn(stint.posture());
        return stint.said() || turn != null
                ? new Position(stint.posture(), stint.said(), stint.still().plus(counting()), turn)
                : null;
    }

    /** When the break on offer begins, of whose phase {@code left} is left. */
    private @Nullable Beginning beginning(BreakOffer offer, Duration left) {
        Duration whole = schedule.headsUp().plus(schedule.grace());
        return switch (offer.phase()) {
            case OPENING, NOTICE, UNDER_WAY -> null;
            case HEADS_UP -> new Beginning(left, left.plus(schedule.grace()), whole);
            case WAITING -> new Beginning(Duration.ZERO, left, whole);
        };
    }

    private Duration counting() {
        return state.person().using() == null
                ? Duration.ZERO
                : lived().minus(state.clock().lived());
    }
}
