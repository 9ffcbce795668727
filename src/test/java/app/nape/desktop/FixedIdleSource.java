package app.nape.desktop;

import java.time.Duration;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Idle time as a test says; tells the same edges as a real source when the time is set. */
public final class FixedIdleSource implements IdleSource {
    private final DesktopEvents events;
    private final NavigableSet<Duration> watched = new TreeSet<>();
    private Duration idle = Duration.ZERO;

    public FixedIdleSource(DesktopEvents events) {
        this.events = events;
    }

    /** Hands off for this long; a shorter time than before is input. */
    public void idle(Duration now) {
        Duration before = idle;
        idle = now;
        if (now.compareTo(before) < 0) {
            if (!watched.headSet(before, true).isEmpty()) {
                events.happened(new DesktopEvent.BecameActive());
            }
            before = Duration.ZERO;
        }
        for (Duration after : watched.subSet(before, false, now, true)) {
            events.happened(new DesktopEvent.WentIdle(after));
        }
    }

    @Override
    public Optional<Duration> idleFor() {
        return Optional.of(idle);
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public void watch(Duration after) {
        watched.add(after);
    }

    @Override
    public void unwatch(Duration after) {
        watched.remove(after);
    }
}
