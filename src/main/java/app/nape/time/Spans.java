package app.nape.time;

import java.time.Duration;

/** Comparing and bounding durations. */
public final class Spans {
    private Spans() {}

    /** The shorter of the two. */
    public static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The longer of the two. */
    public static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Zero for a negative length. */
    public static Duration atLeastZero(Duration length) {
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** A part of the length, to the nanosecond below; many times faster than {@link Duration#dividedBy}, which goes by decimals. */
    public static Duration part(Duration length, int divisor) {
        return Duration.ofNanos(length.toNanos() / divisor);
    }

    /** Whether {@code one} is at least as long as {@code other}. */
    public static boolean reaches(Duration one, Duration other) {
        return one.compareTo(other) >= 0;
    }
}
