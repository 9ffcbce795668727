package app.nape.agent;

import app.nape.breaks.BreakEvent;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.IdleSource;
import app.nape.time.Moment;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns what the desktop tells of input, lock and sleep into the scheduler's events. Lives on the loop; polls nothing. */
final class PresenceService {
    /** Hands off for so long is a pause in typing, at which a break may begin. */
    static final Duration TYPING_PAUSE = Duration.ofSeconds(3);

    private final AgentLoop loop;
    private final Consumer<BreakEvent> told;
    private @Nullable IdleSource source;
    private Duration idleAfter;
    private boolean idle;
    private boolean typing;

    /**
     * Tells {@code told}.
     *
     * @param idleAfter hands off for so long is idle
     */
    PresenceService(AgentLoop loop, Duration idleAfter, Consumer<BreakEvent> told) {
        this.loop = loop;
        this.idleAfter = idleAfter;
        this.told = told;
    }

    /** What the desktop offers has changed. */
    void desktop(Desktop desktop) {
        IdleSource found = desktop.idle().port().orElse(null);
        if (!Objects.equals(found, source)) {
            source = found;
            if (found != null) {
                found.watch(idleAfter);
                if (typing) {
                    found.watch(TYPING_PAUSE);
                }
            }
        }
    }

    /** Another length from now on counts as idle. */
    void idleAfter(Duration length) {
        IdleSource watched = source;
        if (!length.equals(idleAfter)) {
            if (watched != null) {
                watched.unwatch(idleAfter);
                watched.watch(length);
                if (typing) {
                    watched.watch(TYPING_PAUSE);
                }
            }
            idleAfter = length;
        }
    }

    /** Tells of pauses in typing from now on, or no longer. */
    void watchTyping(boolean on) {
        IdleSource watched = source;
        if (on != typing) {
            typing = on;
            if (watched != null && !TYPING_PAUSE.equals(idleAfter)) {
                if (on) {
                    watched.watch(TYPING_PAUSE);
                } else {
                    watched.unwatch(TYPING_PAUSE);
                }
            }
            if (on && watched != null) {
                watched.idleFor()
                        .filter(length -> length.compareTo(TYPING_PAUSE) >= 0)
                        .ifPresent(length -> told.accept(new BreakEvent.TypingPaused(now(), length)));
            }
        }
    }

    /** The desktop told something; what does not concern presence is left alone. */
    void happened(DesktopEvent event) {
        switch (event) {
            case DesktopEvent.WentIdle(Duration after) -> wentIdle(after);
            case DesktopEvent.BecameActive() -> becameActive();
            case DesktopEvent.Locked() -> told.accept(new BreakEvent.Locked(now()));
            case DesktopEvent.Unlocked() -> told.accept(new BreakEvent.Unlocked(now()));
            case DesktopEvent.FallingAsleep() -> told.accept(new BreakEvent.FellAsleep(now()));
            case DesktopEvent.WokeUp() -> told.accept(new BreakEvent.WokeUp(now()));
            default -> {}
        }
    }

    private void wentIdle(Duration after) {
        if (typing && after.compareTo(TYPING_PAUSE) >= 0) {
            told.accept(new BreakEvent.TypingPaused(now(), after));
        }
        if (after.compareTo(idleAfter) >= 0) {
            idle = true;
            told.accept(new BreakEvent.BecameIdle(now(), after));
        }
    }

    private void becameActive() {
        if (idle) {
            idle = false;
            told.accept(new BreakEvent.BecameActive(now()));
        }
        if (typing) {
            told.accept(new BreakEvent.Typed(now()));
        }
    }

    private Moment now() {
        return loop.now();
    }
}
