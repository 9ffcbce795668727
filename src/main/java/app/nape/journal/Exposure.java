package app.nape.journal;

import org.jspecify.annotations.Nullable;

/**
 * A figure of working days on and right before the first day of an episode, beside all other working days. It compares; it does
 * not explain.
 *
 * @param near how many days are on or before a first day
 * @param other how many days are not
 * @param nearMedian median on the first, or null with fewer than {@link MedianChange#LEAST} of them
 * @param otherMedian median on the others, or null with fewer than {@link MedianChange#LEAST} of them
 */
public record Exposure(
        int near,
        int other,
        @Nullable Double nearMedian,
        @Nullable Double otherMedian) {}
