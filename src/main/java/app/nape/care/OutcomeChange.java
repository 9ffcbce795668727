package app.nape.care;

import app.nape.care.OutcomeFigure.Kind;
import app.nape.code.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The first and the newest score of an outcome measure beside the changes that have been published for it.
 *
 * @param from first score, 0 to 10
 * @param to newest score, 0 to 10
 */
public record OutcomeChange(OutcomeMeasure measure, double from, double to) {
    /** What may be said of a change, from the least to the most. */
    public enum Standing implements Worded {
        /** Less than people noticed: no direction is named. */
        TOO_SMALL,
        /** As much as people noticed. Answers may differ by as much where nothing changed, which is said with it. */
        NOTICEABLE,
        /** As much as that, and also as much as answers differ by where nothing changed. */
        BEYOND_ERROR
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
        if (!reaches(Kind.NOTICED)) {
            return Standing.TOO_SMALL;
        }
        return reaches(Kind.ERROR) ? Standing.BEYOND_ERROR : Standing.NOTICEABLE;
    }

    /** Whether a direction may be named. */
    public boolean named() {
        return standing() != Standing.TOO_SMALL;
    }

    private boolean reaches(Kind kind) {
        return measure.goneBy(kind).allMatch(this::reaches);
    }

    /** From a first score of 0 there is no share to speak of, so the points decide. */
    private boolean reaches(OutcomeFigure figure) {
        Double percent = percent();
        return reaches(points(), figure.points()) && (percent == null || reaches(percent, figure.percent()));
    }

    private static boolean reaches(double change, @Nullable Double least) {
        return least == null || Math.abs(change) >= least - EXACT_ENOUGH;
    }

    /** Whether it went the way that is better. */
    public boolean better() {
        return measure.moreIsBetter() ? points() > 0 : points() < 0;
    }
}
