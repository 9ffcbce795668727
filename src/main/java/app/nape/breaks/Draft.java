package app.nape.breaks;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state while one event is worked into it. Never leaves the step that made it. */
final class Draft {
    final Schedule schedule;
    final List<BreakEffect> effects = new ArrayList<>();
    final EnumSet<Quiet> quiet;
    final List<RuleState> rules;
    Moment now;
    Duration lived;
    final @Nullable Duration askedWake;
    ZoneId zone;
    DayRollover rollover;
    boolean tellsSleep;
    boolean idle;
    boolean locked;
    boolean asleep;
    boolean reading;
    boolean feelsHands;

    @Nullable
    Duration hands;

    @Nullable
    Duration using;

    BreakState.@Nullable Rest rest;
    BreakState.@Nullable Gap gap;
    BreakState.@Nullable Pause pause;
    BreakState.Hours hours;
    BreakState.Today today;

    @Nullable
    BreakOffer offer;

    @Nullable
    Duration offerEnded;

    boolean watchingTyping;
    boolean watchingQuiet;
    /** Use since the end of the day that {@link #today} still is, before the day is turned. */
    Duration useAfterTurn = Duration.ZERO;

    Draft(Schedule schedule, BreakState was) {
        this.schedule = schedule;
        now = was.last();
        lived = was.lived();
        askedWake = was.wakeAt();
        zone = was.zone();
        rollover = was.rollover();
        tellsSleep = was.tellsSleep();
        idle = was.idle();
        locked = was.locked();
        asleep = was.asleep();
        reading = was.reading();
        quiet = was.quiet().isEmpty() ? EnumSet.noneOf(Quiet.class) : EnumSet.copyOf(was.quiet());
        feelsHands = was.feelsHands();
        hands = was.hands();
        using = was.using();
        rest = was.rest();
        gap = was.gap();
        pause = was.pause();
        hours = was.hours();
        today = was.today();
        rules = new ArrayList<>(was.rules());
        offer = was.offer();
        offerEnded = was.offerEnded();
        watchingTyping = was.watchingTyping();
        watchingQuiet = was.watchingQuiet();
    }

    BreakDecision decision(@Nullable Duration wakeAt) {
        BreakState next = new BreakState(
                now,
                lived,
                wakeAt,
                zone,
                rollover,
                tellsSleep,
                idle,
                locked,
                asleep,
                reading,
                quiet,
                feelsHands,
                hands,
                using,
                rest,
                gap,
                pause,
                hours,
                today,
                rules,
                offer,
                offerEnded,
                watchingTyping,
                watchingQuiet);
        return new BreakDecision(next, effects);
    }

    Instant wall() {
        return now.wall();
    }

    BreakRule rule(int index) {
        return schedule.rules().get(index);
    }

    int indexOf(String ruleId) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).ruleId().equals(ruleId)) {
                return i;
            }
        }
        throw new IllegalStateException("No rule " + ruleId + " in the schedule");
    }

    boolean isOffered(int index) {
        return offer != null && offer.ruleId().equals(rules.get(index).ruleId());
    }

    boolean underWay() {
        return offer != null && offer.phase() == BreakOffer.Phase.UNDER_WAY;
    }

    /** Whether the person looks at the screen: active, or with the hands off in reading mode, a call or a film. */
    boolean present() {
        return !asleep
                && !locked
                && (!idle || reading || (!quiet.isEmpty() && quiet.stream().anyMatch(Quiet::countsAsUse)));
    }

    void does(BreakEffect effect) {
        effects.add(effect);
    }

    void writes(
            DecisionLine.Code code, @Nullable BreakKind kind, @Nullable HoldReason reason, @Nullable Duration length) {
        effects.add(new BreakEffect.WriteDecision(new DecisionLine(wall(), code, kind, reason, length)));
    }

    void refuses(Refusal because, @Nullable BreakKind kind) {
        effects.add(new BreakEffect.Refuse(because, kind));
    }
}
