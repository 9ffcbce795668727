package app.nape.exercise;

import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Runs a session in simulated time and writes down every effect with the second it came at. */
final class ScriptedSession {
    private static final Duration TICK = Duration.ofMillis(100);

    private final SessionPlan plan;
    private final Moment begin = new Moment(Instant.parse("2026-03-02T09:00:00Z"), Duration.ofHours(3));
    private final List<String> log = new ArrayList<>();
    private Moment now = begin;
    private SessionState state;

    ScriptedSession(SessionPlan plan) {
        this.plan = plan;
        SessionPlayer.Decision decision = SessionPlayer.start(plan, now);
        state = decision.next();
        write(decision);
    }

    SessionState state() {
        return state;
    }

    SessionScene scene() {
        return SessionScene.of(plan, state);
    }

    /** The effects since the last call. */
    List<String> log() {
        List<String> taken = List.copyOf(log);
        log.clear();
        return taken;
    }

    Moment now() {
        return now;
    }

    /** Lets time pass in ticks of a tenth of a second. */
    ScriptedSession pass(double seconds) {
        Moment end = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
        while (now.ticks().compareTo(end.ticks()) < 0) {
            now = now.plus(TICK);
            send(SessionEvent.Ticked::new);
        }
        return this;
    }

    /** Time goes by with nobody looking. */
    ScriptedSession lose(Duration wall, Duration ticks) {
        now = new Moment(now.wall().plus(wall), now.ticks().plus(ticks));
        return this;
    }

    ScriptedSession send(Function<Moment, SessionEvent> event) {
        SessionPlayer.Decision decision = SessionPlayer.step(plan, state, event.apply(now));
        state = decision.next();
        write(decision);
        return this;
    }

    /** Runs to the end, at most an hour. */
    ScriptedSession toEnd() {
        Moment limit = now.plus(Duration.ofHours(1));
        while (state.outcome() == null && now.ticks().compareTo(limit.ticks()) < 0) {
            pass(0.1);
        }
        return this;
    }

    private void write(SessionPlayer.Decision decision) {
        Duration since = now.ticks().minus(begin.ticks());
        for (SessionEffect effect : decision.effects()) {
            log.add(String.format(Locale.ROOT, "%.1f %s", since.toMillis() / 1000.0, words(effect)));
        }
    }

    private static String words(SessionEffect effect) {
        return switch (effect) {
            case SessionEffect.Say(Cue.Words(String words)) -> "say " + words;
            case SessionEffect.Say(Cue.Begin(Exercise exercise)) -> "begin " + exercise.id();
            case SessionEffect.Say(Cue.Known(Cue.Standing standing)) -> "say " + standing;
            case SessionEffect.Sound(SessionEffect.Tone tone) -> "sound " + tone;
            case SessionEffect.End(SessionOutcome outcome) -> "end " + outcome;
        };
    }
}
