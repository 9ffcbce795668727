package app.nape.desktop;

import java.time.Duration;
import java.util.Optional;

/** Tells how long the keyboard and the pointer have been still. Every source tells edges, so that nobody need poll. */
public interface IdleSource {
    /**
     * How long there has been no input, now; empty when it cannot be told. Where {@link #exact()} is false it is the
     * least it can be: zero until a watched length is reached, from then on the true length.
     */
    Optional<Duration> idleFor();

    /** Whether {@link #idleFor()} is always the true length. */
    boolean exact();

    /**
     * From now on tells {@link DesktopEvent.WentIdle} each time there has been no input for this long, and
     * {@link DesktopEvent.BecameActive} at the first input afterwards. Several lengths may be watched at once.
     *
     * @param after one second or longer
     */
    void watch(Duration after);

    /** Ends a {@link #watch}. */
    void unwatch(Duration after);
}
