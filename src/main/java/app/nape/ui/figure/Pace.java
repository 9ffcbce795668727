package app.nape.ui.figure;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps a moving picture from taking more than its share of a processor: after a picture that was dear, the next one waits. On a
 * quick machine every frame is due; on a slow one fewer are painted and each is still right for its instant.
 */
final class Pace {
    /** A picture may be painted again when so many times its own cost has gone by; the toolkit's part of the work is in it. */
    private static final int SHARE = 3;

    private static final long LONGEST = Duration.ofMillis(60).toNanos();

    private final LongSupplier nanos;
    private long began;
    private long cost;

    /** @param nanos a clock that only goes forwards, in nanoseconds */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How long until the next picture is due; zero when it is due now. */
    Duration left() {
        long due = began + Math.min(LONGEST, SHARE * cost);
        return Duration.ofNanos(Math.max(0, due - nanos.getAsLong()));
    }

    /** Paints and takes the time; one picture that was held up by something else counts little. */
    void time(Runnable painting) {
        boolean first = cost == 0;
        began = nanos.getAsLong();
        painting.run();
        long spent = nanos.getAsLong() - began;
        cost = first || spent < cost ? spent : cost + (spent - cost) / 8;
    }
}
