package app.nape.ui.figure;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps a moving picture from taking more than its share of a processor. On a quick machine every frame is due; on a slow one a picture
 * waits until the ones before it are paid for, and each is still right for its instant. What was not needed while little moved may be
 * spent a little later.
 */
final class Pace {
    /** Painting may take one part in so many of the time; the toolkit's part of the work is in it. */
    private static final int SHARE = 3;

    private static final long LONGEST = Duration.ofMillis(60).toNanos();
    /** How much time may be saved up. */
    private static final long SAVED = Duration.ofMillis(120).toNanos();

    private final LongSupplier nanos;
    private long began;
    private long cost;
    /** Time that is still to go by for what was painted; below zero what is saved. */
    private long owed;

    private long counted;

    /** @param nanos a clock that only goes forwards, in nanoseconds */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        counted = nanos.getAsLong();
    }

    /** How long until the next picture is due; zero when it is due now. */
    Duration left() {
        long now = pay();
        long longest = Math.max(0, began + LONGEST - now);
        return Duration.ofNanos(Math.clamp(owed, 0, longest));
    }

    /** Paints and takes the time; one picture that was held up by something else counts little. */
    void time(Runnable painting) {
        boolean first = cost == 0;
        began = pay();
        painting.run();
        long spent = nanos.getAsLong() - began;
        cost = first || spent < cost ? spent : cost + (spent - cost) / 8;
        owed = Math.min(owed + SHARE * cost, LONGEST);
    }

    private long pay() {
        long now = nanos.getAsLong();
        owed = Math.max(-SAVED, owed - (now - counted));
        counted = now;
        return now;
    }
}
