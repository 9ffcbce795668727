package app.nape.ui.figure;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Notices that nothing was painted for a while, so that what it is painted with can go. Wakes nobody afterwards. On the FX thread. */
final class Resting {
    private static final Duration WHILE = Duration.ofSeconds(2);

    private final Executor later;
    private final Runnable rests;
    private boolean waiting;
    private boolean since;

    /**
     * Nothing was painted yet.
     *
     * @param later runs what it is given after a while
     * @param rests is told each time
     */
    Resting(Executor later, Runnable rests) {
        this.later = later;
        this.rests = rests;
    }

    /** As above, after two seconds of the clock. */
    static Resting after(Executor fx, Runnable rests) {
        return new Resting(CompletableFuture.delayedExecutor(WHILE.toMillis(), TimeUnit.MILLISECONDS, fx), rests);
    }

    /** A picture was painted. */
    void painted() {
        since = true;
        if (!waiting) {
            look();
        }
    }

    private void look() {
        waiting = since;
        if (since) {
            since = false;
            later.execute(this::look);
        } else {
            rests.run();
        }
    }
}
