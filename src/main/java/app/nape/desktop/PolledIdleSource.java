package app.nape.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An idle source made of a call that is asked as rarely as the watched lengths allow. */
public final class PolledIdleSource implements IdleSource {
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Supplier<Optional<Duration>> reading;
    private final ScheduledExecutorService worker;
    private final DesktopEvents events;
    private final IdleEdges edges = new IdleEdges();
    private @Nullable Future<?> next;

    /** @param reading how long there has been no input; empty when the call fails */
    public PolledIdleSource(
            Supplier<Optional<Duration>> reading, ScheduledExecutorService worker, DesktopEvents events) {
        this.reading = reading;
        this.worker = worker;
        this.events = events;
    }

    @Override
    public Optional<Duration> idleFor() {
        return reading.get();
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public void watch(Duration after) {
        worker.execute(() -> {
            edges.watch(after);
            look();
        });
    }

    @Override
    public void unwatch(Duration after) {
        worker.execute(() -> {
            edges.unwatch(after);
            look();
        });
    }

    private void look() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
        Optional<Duration> idle = reading.get();
        idle.ifPresent(now -> edges.read(now).forEach(events::happened));
        Optional<Duration> wait = idle.map(edges::wait).orElse(Optional.of(RETRY));
        if (wait.isPresent()) {
            next = worker.schedule(this::look, wait.get().toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }
}
