package app.nape.fuzz;

import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Some hours with a schedule and a state that were read: the scheduler must be able to go on with them. */
public final class Lived {
    /** When it is. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int WAKINGS = 24;
    private static final Duration SLEEP = Duration.ofHours(9);

    private Lived() {}

    /** Lives them; hands back the state in the end. */
    public static BreakState hours(Schedule schedule, BreakState begin, DayRollover day) {
        Moment now = new Moment(NOW, Duration.ofHours(3));
        BreakState state = step(schedule, begin, new BreakEvent.Started(now, ZONE, day, true));
        state = step(schedule, state, new BreakEvent.BecameActive(now));
        for (int woken = 0; woken < WAKINGS; woken++) {
            Optional<Duration> wake = BreakScheduler.nextWake(state);
            if (wake.isEmpty()) {
                throw new IllegalStateException("never to be woken again");
            }
            if (wake.get().toNanos() <= 0 && woken > 20) {
                throw new IllegalStateException("woken again and again");
            }
            now = now.plus(wake.get().isNegative() ? Duration.ZERO : wake.get());
            state = step(schedule, state, new BreakEvent.Ticked(now));
        }
        Moment slept = new Moment(now.wall().plus(SLEEP), now.ticks());
        for (BreakEvent event : List.of(
                new BreakEvent.FellAsleep(now),
                new BreakEvent.WokeUp(slept),
                new BreakEvent.PauseAskedUntilTomorrow(slept),
                new BreakEvent.ResumeAsked(slept),
                new BreakEvent.BreakAsked(slept, null),
                new BreakEvent.Postponed(slept, null),
                new BreakEvent.Skipped(slept))) {
            state = step(schedule, state, event);
        }
        return state;
    }

    private static BreakState step(Schedule schedule, BreakState state, BreakEvent event) {
        return BreakScheduler.step(schedule, state, event).next();
    }
}
