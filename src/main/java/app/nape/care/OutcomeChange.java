package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * The first and the newest score of an outcome measure beside the changes that have been published for it (clinical.md 5).
 *
 * @param from first score, 0 to 10
 * @param to newest score, 0 to 10
 */
public record OutcomeChange(OutcomeMeasure measure, double from, double to) {
    /** What may be said of a change. */
    public enum Standing {
        /** Less than answers differ by when nothing has changed: no direction is named. */
        WITHIN_ERROR,
        /** More than that, but less than people noticed. */
        BEYOND_ERROR,
        /** As much as people noticed, and more than answers differ by. */
        NOTICEABLE
    }

    /** Means of whole numbers do not come out exactly. */
    private static final double EXACT_ENOUGH = 1e-9;

    /** The newest less the first, in points. */
    public double points() {
        return to - from;
    }

    /** The change in per cent of the first score; null when that was 0. */
    public @Nullable Double percent() {
        return from == 0 ? null : Double.valueOf(100 * points() / from);
    }

    /** What may be said of it. */
    public Standing standing() {
        Double error = measure.detectable();
        if (points() == 0 || (error != null && !reaches(points(), error))) {
            return Standing.WITHIN_ERROR;
        }
        if (noticed()) {
            return Standing.NOTICEABLE;
        }
        return error == null ? Standing.WITHIN_ERROR : Standing.BEYOND_ERROR;
    }

    private boolean noticed() {
        Double points = measure.noticeablePoints();
        Double wanted = measure.noticeablePercent();
        Double percent = percent();
        return (points == null || reaches(points(), points))
                && (wanted == null || percent == null || reaches(percent, wanted));
    }

    private static boolean reaches(double change, double least) {
        return Math.abs(change) >= least - EXACT_ENOUGH;
    }

    /** Whether it went the way that is better. */
    public boolean better() {
        return measure.moreIsBetter() ? points() > 0 : points() < 0;
    }
}
