package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the session is over. Nobody tells a program that outlives it, and where the login service does not end what is left behind
 * it would wait for ever for a display that never comes back: the next login has another, or another bus. Lives on the worker.
 */
final class SessionEnd implements BusAdapter, Closeable {
    private final ScheduledExecutorService worker;
    private final DesktopEvents events;
    private final Limits limits;
    private Standing display = Standing.NEVER;
    private Standing bus = Standing.NEVER;
    private @Nullable Future<?> end;
    private Duration waits = Duration.ZERO;

    SessionEnd(ScheduledExecutorService worker, DesktopEvents events, Limits limits) {
        this.worker = worker;
        this.events = events;
        this.limits = limits;
    }

    /**
     * How long what is gone may take to come back: a compositor that fell is there again within seconds.
     *
     * @param all when nothing of the session is left
     * @param display when its bus still runs, as it does where another session of the person's shares it
     */
    record Limits(Duration all, Duration display) {
        static final Limits USUAL = new Limits(Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    private enum Standing {
        NEVER,
        HERE,
        GONE;

        /** What was never there cannot go. */
        Standing without() {
            return this == NEVER ? NEVER : GONE;
        }
    }

    /** The display is here, or is not. */
    void display(boolean here) {
        display = here ? Standing.HERE : display.without();
        settle();
    }

    @Override
    public void attach(Bus attached) {
        busIsHere();
    }

    void busIsHere() {
        bus = Standing.HERE;
        settle();
    }

    @Override
    public void detach(Absence why) {
        bus = bus.without();
        settle();
    }

    private void settle() {
        Duration now = left();
        if (now.equals(waits)) {
            return;
        }
        waits = now;
        close();
        if (!now.isZero()) {
            end = worker.schedule(
                    () -> events.happened(new DesktopEvent.SessionEnded()), now.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How long to wait for it; zero where it goes on, or there never was one. */
    private Duration left() {
        boolean gone = display == Standing.GONE || bus == Standing.GONE;
        if (!gone || display == Standing.HERE) {
            return Duration.ZERO;
        }
        return bus == Standing.HERE ? limits.display() : limits.all();
    }

    @Override
    public void close() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
