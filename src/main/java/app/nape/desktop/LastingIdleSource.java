package app.nape.desktop;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/**
 * An idle source that keeps its watches while what is behind it goes and comes back: a shell that restarts, a lost bus.
 * Events of the source behind must be sent through it.
 */
public final class LastingIdleSource implements IdleSource, DesktopEvents {
    private final DesktopEvents events;
    private final Set<Duration> watched = new CopyOnWriteArraySet<>();
    private final Set<Duration> idle = new HashSet<>();
    private volatile @Nullable IdleSource behind;

    public LastingIdleSource(DesktopEvents events) {
        this.events = events;
    }

    /**
     * From now on this source answers; null for none, of whom nothing is told: nobody has touched anything. Who was idle counts as active
     * with the next source, until that tells otherwise.
     */
    public void behind(@Nullable IdleSource source) {
        if (Objects.equals(source, behind)) {
            return;
        }
        behind = source;
        if (source != null) {
            happened(new DesktopEvent.BecameActive());
            watched.forEach(source::watch);
        }
    }

    @Override
    public void happened(DesktopEvent event) {
        switch (event) {
            case DesktopEvent.WentIdle(Duration after) -> {
                if (watched.contains(after) && idle.add(after)) {
                    events.happened(event);
                }
            }
            case DesktopEvent.BecameActive() -> {
                if (!idle.isEmpty()) {
                    idle.clear();
                    events.happened(event);
                }
            }
            default -> events.happened(event);
        }
    }

    @Override
    public Optional<Duration> idleFor() {
        IdleSource source = behind;
        return source == null ? Optional.empty() : source.idleFor();
    }

    @Override
    public boolean exact() {
        IdleSource source = behind;
        return source != null && source.exact();
    }

    @Override
    public void watch(Duration after) {
        IdleSource source = behind;
        if (watched.add(after) && source != null) {
            source.watch(after);
        }
    }

    @Override
    public void unwatch(Duration after) {
        IdleSource source = behind;
        if (watched.remove(after) && source != null) {
            source.unwatch(after);
        }
    }
}
