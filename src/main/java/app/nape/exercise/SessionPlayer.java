package app.nape.exercise;

import app.nape.time.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Leads through a session. Pure: time comes in with the events, what is to be done comes out as effects. */
public final class SessionPlayer {
    /** More missing time than this means sleep, a hidden window or a stepped clock: nobody was led meanwhile. */
    static final Duration GAP = Duration.ofSeconds(10);
    /** After a pause longer than this the person has left the position and is led into the repetition again. */
    static final Duration SHORT_PAUSE = Duration.ofSeconds(10);
    /** Going back this soon after a repetition began means the one before it. */
    static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    private SessionPlayer() {}

    /**
     * What follows from an event.
     *
     * @param next the new state
     * @param effects what is to be done, in order
     */
    public record Decision(SessionState next, List<SessionEffect> effects) {
        public Decision {
            effects = List.copyOf(effects);
        }
    }

    /** Begins a session with getting ready for its first exercise. */
    public static Decision start(SessionPlan plan, Moment now) {
        SessionState state =
                new SessionState(0, 0, Duration.ZERO, now, null, false, Tempo.NORMAL, Duration.ZERO, List.of(), null);
        List<SessionEffect> effects = new ArrayList<>();
        entered(plan, state, effects);
        return new Decision(state, effects);
    }

    /** The state after an event. Total: an event that makes no sense changes nothing but the time last seen. */
    public static Decision step(SessionPlan plan, SessionState state, SessionEvent event) {
        if (state.outcome() != null) {
            return new Decision(state, List.of());
        }
        List<SessionEffect> effects = new ArrayList<>();
        SessionState timed = pass(plan, state, event.at(), effects);
        SessionState next = timed.outcome() != null ? timed : act(plan, timed, event, effects);
        return new Decision(next, effects);
    }

    private static SessionState act(
            SessionPlan plan, SessionState state, SessionEvent event, List<SessionEffect> effects) {
        return switch (event) {
            case SessionEvent.Ticked _ -> state;
            case SessionEvent.Paused(Moment at) -> state.paused() == null ? state.pausedSince(at, false) : state;
            case SessionEvent.Resumed(Moment at) -> resumed(plan, state, at, effects);
            case SessionEvent.BecameReady _ -> begun(plan, state, effects);
            case SessionEvent.WentBack _ -> back(plan, state, effects);
            case SessionEvent.Skipped _ -> skipped(plan, state, effects);
            case SessionEvent.TempoChosen chosen -> state.tempo(chosen.tempo());
            case SessionEvent.Hurt _ -> end(state, SessionOutcome.HURT, effects);
            case SessionEvent.Stopped _ -> end(state, left(plan, state), effects);
        };
    }

    private static SessionState pass(SessionPlan plan, SessionState state, Moment now, List<SessionEffect> effects) {
        Duration ticked = now.ticks().minus(state.seen().ticks());
        Duration missing = Duration.between(state.seen().wall(), now.wall()).minus(ticked);
        SessionState seen = state.seen(now);
        if (seen.paused() != null) {
            return seen;
        }
        if (ticked.compareTo(GAP) > 0 || missing.compareTo(GAP) > 0) {
            return led(plan, seen).pausedSince(now, true);
        }
        if (!ticked.isPositive()) {
            return seen;
        }
        return advance(plan, seen.spent(seen.spent().plus(ticked)), ticked, effects);
    }

    private static SessionState advance(
            SessionPlan plan, SessionState from, Duration real, List<SessionEffect> effects) {
        SessionState state = from;
        long left = real.toNanos();
        while (state.outcome() == null) {
            Leg leg = plan.items().get(state.item()).legs().get(state.leg());
            int percent = leg.kind() == LegKind.MOVE ? state.tempo().percent() : 100;
            long room = leg.length().minus(state.into()).toNanos();
            long led = left * percent / 100;
            if (led < room) {
                return state.into(state.into().plusNanos(led));
            }
            left -= Math.ceilDiv(room * 100, percent);
            left = Math.max(0, left);
            state = onward(plan, state, leg, effects);
        }
        return state;
    }

    private static SessionState onward(
            SessionPlan plan, SessionState state, Leg finished, List<SessionEffect> effects) {
        SessionItem item = plan.items().get(state.item());
        if (finished.kind() == LegKind.HOLD) {
            effects.add(new SessionEffect.Sound(SessionEffect.Tone.HOLD_ENDS));
        }
        SessionState now = state;
        if (state.leg() == item.lastWork()) {
            TreeSet<Integer> done = new TreeSet<>(state.done());
            done.add(state.item());
            now = state.done(List.copyOf(done));
        }
        if (state.leg() + 1 < item.legs().size()) {
            return entered(plan, now.at(state.item(), state.leg() + 1), effects);
        }
        if (state.item() + 1 < plan.items().size()) {
            return entered(plan, now.at(state.item() + 1, 0), effects);
        }
        return end(now, SessionOutcome.FINISHED, effects);
    }

    private static SessionState resumed(SessionPlan plan, SessionState state, Moment at, List<SessionEffect> effects) {
        Moment since = state.paused();
        if (since == null) {
            return state;
        }
        boolean leftPosition = state.interrupted()
                || at.ticks().minus(since.ticks()).compareTo(SHORT_PAUSE) > 0
                || Duration.between(since.wall(), at.wall()).compareTo(SHORT_PAUSE) > 0;
        SessionState on = state.pausedSince(null, false);
        return leftPosition ? entered(plan, led(plan, on), effects) : on;
    }

    private static SessionState begun(SessionPlan plan, SessionState state, List<SessionEffect> effects) {
        Leg leg = plan.items().get(state.item()).legs().get(state.leg());
        return leg.kind().work() ? state : onward(plan, state, leg, effects);
    }

    private static SessionState back(SessionPlan plan, SessionState state, List<SessionEffect> effects) {
        SessionItem item = plan.items().get(state.item());
        int start = item.repStart(state.leg());
        if (sinceStart(item, state, start).compareTo(JUST_BEGUN) >= 0) {
            return entered(plan, state.at(state.item(), start), effects);
        }
        if (start > 0) {
            return entered(plan, state.at(state.item(), item.repStart(start - 1)), effects);
        }
        return entered(plan, state.at(Math.max(0, state.item() - 1), 0), effects);
    }

    private static SessionState skipped(SessionPlan plan, SessionState state, List<SessionEffect> effects) {
        if (state.item() + 1 < plan.items().size()) {
            return entered(plan, state.at(state.item() + 1, 0), effects);
        }
        return end(state, state.done().isEmpty() ? SessionOutcome.SKIPPED : SessionOutcome.FINISHED, effects);
    }

    private static SessionOutcome left(SessionPlan plan, SessionState state) {
        LegKind kind = plan.items().get(state.item()).legs().get(state.leg()).kind();
        if (kind == LegKind.ENDING) {
            return SessionOutcome.FINISHED;
        }
        boolean nothingBegun = state.item() == 0 && state.done().isEmpty() && kind == LegKind.GET_READY;
        return nothingBegun ? SessionOutcome.SKIPPED : SessionOutcome.STOPPED;
    }

    private static SessionState led(SessionPlan plan, SessionState state) {
        return state.at(state.item(), plan.items().get(state.item()).leadIn(state.leg()));
    }

    private static Duration sinceStart(SessionItem item, SessionState state, int start) {
        return item.legs().subList(start, state.leg()).stream().map(Leg::length).reduce(state.into(), Duration::plus);
    }

    private static SessionState entered(SessionPlan plan, SessionState state, List<SessionEffect> effects) {
        SessionItem item = plan.items().get(state.item());
        Leg leg = item.legs().get(state.leg());
        if (leg.kind() == LegKind.HOLD) {
            effects.add(new SessionEffect.Sound(SessionEffect.Tone.HOLD_BEGINS));
        }
        if (leg.kind() == LegKind.CHANGE_SIDE) {
            effects.add(new SessionEffect.Sound(SessionEffect.Tone.CHANGE_SIDE));
        }
        if (leg.kind() == LegKind.ENDING) {
            effects.add(new SessionEffect.Sound(SessionEffect.Tone.SESSION_ENDS));
        }
        Cue cue = Cue.of(item.exercise(), leg);
        if (!cue.equals(new Cue.Known(Cue.Standing.READY))) {
            effects.add(new SessionEffect.Say(cue));
        }
        return state;
    }

    private static SessionState end(SessionState state, SessionOutcome how, List<SessionEffect> effects) {
        effects.add(new SessionEffect.End(how));
        return state.ended(how);
    }
}
