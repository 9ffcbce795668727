package app.nape.app.window;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Notices that the person has left the window alone: soon once all is made ready, later each time after they have done something.
 * Wakes nobody while nothing is done. On one thread.
 */
final class LeftAlone {
    /** So long nobody presses anything who is not reading. */
    static final Duration SOON = Duration.ofSeconds(3);
    /** A pause for thought is not to be met by it, and what was done meanwhile is worth it. */
    static final Duration LATER = Duration.ofSeconds(45);

    private final BiConsumer<Duration, Runnable> after;
    private final LongSupplier nanos;
    private final BooleanSupplier busy;
    private final Runnable alone;
    private Duration span = SOON;
    private long last;
    private boolean ready;
    private boolean waiting;

    /**
     * Waits to be told that all is ready.
     *
     * @param after runs something after a while, on this thread
     * @param nanos a clock that only goes on
     * @param busy whether the person is busy without touching anything, as in a session
     * @param alone is told each time
     */
    LeftAlone(BiConsumer<Duration, Runnable> after, LongSupplier nanos, BooleanSupplier busy, Runnable alone) {
        this.after = after;
        this.nanos = nanos;
        this.busy = busy;
        this.alone = alone;
    }

    /** All that is made before it is asked for is there. */
    void ready() {
        ready = true;
        touched();
    }

    /** The person did something, or moved over the window. */
    void touched() {
        last = nanos.getAsLong();
        if (ready && !waiting) {
            waiting = true;
            after.accept(span, this::look);
        }
    }

    private void look() {
        Duration left = span.minusNanos(nanos.getAsLong() - last);
        if (left.isPositive()) {
            after.accept(left, this::look);
        } else if (busy.getAsBoolean()) {
            after.accept(span, this::look);
        } else {
            waiting = false;
            span = LATER;
            alone.run();
        }
    }
}
