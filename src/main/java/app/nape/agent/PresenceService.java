package app.nape.agent;

import app.nape.breaks.BreakEvent;
import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.IdleSource;
import app.nape.desktop.Offer;
import app.nape.time.Moment;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns what the desktop tells of input, lock and sleep into the scheduler's events. Lives on the loop; polls nothing. */
final class PresenceService {
    /** A source that is gone for less is on its way from one to the next: a shell that restarts, a bus that is found after the display. */
    static final Duration CHANGES_HANDS = Duration.ofSeconds(10);

    /** So much later than a pause in typing could be told at the earliest is whoever has not paused taken to be typing. */
    static final Duration SLOW_NEWS = Duration.ofMillis(500);

    private final AgentLoop loop;
    private final Consumer<BreakEvent> told;
    private AgentLoop.Wake asking = AgentLoop.Wake.NONE;
    private AgentLoop.Wake losing = AgentLoop.Wake.NONE;
    /** Whether a source has told since the start. */
    private boolean hadSource;
    /** Whether nothing tells now. */
    private boolean gone;
    /** Whether the scheduler has been told so. */
    private boolean toldLost;

    private @Nullable IdleSource source;
    private Duration idleAfter;
    private Duration typingPause;
    private boolean idle;
    private boolean typing;

    /**
     * Tells {@code told}.
     *
     * @param idleAfter hands off for so long is idle
     * @param typingPause hands off for so long is a pause in typing; less than {@code idleAfter}
     */
    PresenceService(AgentLoop loop, Duration idleAfter, Duration typingPause, Consumer<BreakEvent> told) {
        this.loop = loop;
        this.idleAfter = idleAfter;
        this.typingPause = typingPause;
        this.told = told;
    }

    /** What the desktop offers has changed. */
    void desktop(Desktop desktop) {
        IdleSource found = desktop.idle().port().orElse(null);
        settle(found != null, desktop.idle());
        if (!Objects.equals(found, source)) {
            source = found;
            if (found != null) {
                found.watch(idleAfter);
                if (typing) {
                    found.watch(typingPause);
                }
            }
        }
    }

    /** Whether nothing tells if the person is there, be it for a moment only. */
    boolean lost() {
        return gone;
    }

    /**
     * Without a display nobody is there. A desktop that never told of input is another matter: there it is taken for use, since reminders
     * by the clock are better than none. One that has told and no longer does has ended, or its display has.
     */
    private void settle(boolean tells, Offer<IdleSource> offer) {
        hadSource |= tells;
        boolean now = !tells
                && (hadSource || (offer instanceof Offer.Absent<IdleSource>(Absence why) && why == Absence.NO_DISPLAY));
        if (now != gone) {
            gone = now;
            losing.cancel();
            if (now) {
                losing = loop.after(CHANGES_HANDS, () -> tell(true));
            } else {
                tell(false);
            }
        }
    }

    private void tell(boolean nowLost) {
        if (nowLost != toldLost) {
            toldLost = nowLost;
            idle = false;
            told.accept(nowLost ? new BreakEvent.PresenceLost(now()) : new BreakEvent.PresenceFound(now()));
        }
    }

    /** Other lengths from now on count as idle and as a pause in typing. */
    void lengths(Duration idleFrom, Duration pauseFrom) {
        IdleSource watched = source;
        if (watched != null && !idleFrom.equals(idleAfter)) {
            watched.unwatch(idleAfter);
            watched.watch(idleFrom);
        }
        if (watched != null && typing && !pauseFrom.equals(typingPause)) {
            watched.unwatch(typingPause);
            watched.watch(pauseFrom);
        }
        idleAfter = idleFrom;
        typingPause = pauseFrom;
    }

    /** Tells of pauses in typing from now on, or no longer. */
    void watchTyping(boolean on) {
        IdleSource watched = source;
        if (on != typing) {
            typing = on;
            if (watched != null) {
                if (on) {
                    watched.watch(typingPause);
                } else {
                    watched.unwatch(typingPause);
                }
            }
            if (on && watched != null) {
                watched.idleFor()
                        .filter(length -> length.compareTo(typingPause) >= 0)
                        .ifPresent(length -> told.accept(new BreakEvent.TypingPaused(now(), length)));
            }
            asking.cancel();
            if (on) {
                expectPause();
            }
        }
    }

    /**
     * From now on a pause in typing should come. Nothing is told of somebody who types on without one, since no length is ever reached;
     * so it is asked once, as soon as there must have been one.
     */
    void expectPause() {
        asking.cancel();
        asking = loop.after(typingPause.plus(SLOW_NEWS), this::askForPause);
    }

    private void askForPause() {
        IdleSource watched = source;
        if (typing && watched != null) {
            watched.idleFor()
                    .filter(length -> length.compareTo(typingPause) < 0)
                    .ifPresent(_ -> told.accept(new BreakEvent.Typed(now())));
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
        if (typing && after.compareTo(typingPause) >= 0) {
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
