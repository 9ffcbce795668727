package app.nape.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Makes edges out of readings, where the system only answers when asked. Decides too when to ask next. */
final class IdleEdges {
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);
    private static final Duration SOONEST = Duration.ofMillis(250);

    private final NavigableSet<Duration> watched = new TreeSet<>();
    private final NavigableSet<Duration> told = new TreeSet<>();
    private Duration last = Duration.ZERO;

    void watch(Duration after) {
        watched.add(after);
    }

    void unwatch(Duration after) {
        watched.remove(after);
        told.remove(after);
    }

    /** Takes a reading; gives what is to be told. */
    List<DesktopEvent> read(Duration idle) {
        List<DesktopEvent> events = new ArrayList<>();
        if (idle.compareTo(last) < 0 && !told.isEmpty()) {
            told.clear();
            events.add(new DesktopEvent.BecameActive());
        }
        last = idle;
        for (Duration after : watched.headSet(idle, true)) {
            if (told.add(after)) {
                events.add(new DesktopEvent.WentIdle(after));
            }
        }
        return events;
    }

    /**
     * How long the next reading can wait without an edge being told late: until the next length can be reached at the
     * earliest, or a second while somebody may come back. Empty when nothing is watched.
     */
    Optional<Duration> wait(Duration idle) {
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        if (!told.isEmpty()) {
            return Optional.of(WHILE_IDLE);
        }
        Duration left = watched.first().minus(idle);
        return Optional.of(left.compareTo(SOONEST) < 0 ? SOONEST : left);
    }
}
