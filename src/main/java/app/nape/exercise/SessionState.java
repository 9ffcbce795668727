package app.nape.exercise;

import app.nape.time.Moment;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands. Made and changed by {@link SessionPlayer} only.
 *
 * @param item index of the exercise
 * @param leg index of the leg within it
 * @param into time into the leg at the normal tempo
 * @param seen when the last event came
 * @param paused since when it is paused, or null
 * @param interrupted whether it paused by itself because time was missing, for example after sleep
 * @param tempo how fast movements are led
 * @param spent time it has run, without pauses
 * @param done indices of the exercises done to their end, in the plan's order
 * @param outcome how it ended, or null while it goes on
 */
public record SessionState(
        int item,
        int leg,
        Duration into,
        Moment seen,
        @Nullable Moment paused,
        boolean interrupted,
        Tempo tempo,
        Duration spent,
        List<Integer> done,
        @Nullable SessionOutcome outcome) {
    public SessionState {
        done = List.copyOf(done);
    }

    /** Whether it goes on and is not paused. */
    public boolean running() {
        return outcome == null && paused == null;
    }

    /** Ids of the exercises done to their end, in the plan's order. */
    public List<String> doneIds(SessionPlan plan) {
        return done.stream()
                .map(index -> plan.items().get(index).exercise().id())
                .toList();
    }

    SessionState at(int newItem, int newLeg) {
        return new SessionState(newItem, newLeg, Duration.ZERO, seen, paused, interrupted, tempo, spent, done, outcome);
    }

    SessionState into(Duration time) {
        return new SessionState(item, leg, time, seen, paused, interrupted, tempo, spent, done, outcome);
    }

    SessionState seen(Moment now) {
        return new SessionState(item, leg, into, now, paused, interrupted, tempo, spent, done, outcome);
    }

    SessionState pausedSince(@Nullable Moment since, boolean byItself) {
        return new SessionState(item, leg, into, seen, since, byItself, tempo, spent, done, outcome);
    }

    SessionState tempo(Tempo chosen) {
        return new SessionState(item, leg, into, seen, paused, interrupted, chosen, spent, done, outcome);
    }

    SessionState spent(Duration time) {
        return new SessionState(item, leg, into, seen, paused, interrupted, tempo, time, done, outcome);
    }

    SessionState done(List<Integer> indices) {
        return new SessionState(item, leg, into, seen, paused, interrupted, tempo, spent, indices, outcome);
    }

    SessionState ended(SessionOutcome how) {
        return new SessionState(item, leg, into, seen, null, false, tempo, spent, done, how);
    }
}
