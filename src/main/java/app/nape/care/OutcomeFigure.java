package app.nape.care;

import app.nape.code.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A change of an outcome measure that somebody published. In whom, over how long and how it was found stands in the texts under its id,
 * for without that the number says little.
 *
 * @param id names its sentence in the texts
 * @param source names the paper in the texts
 * @param points on the scale from 0 to 10, or null
 * @param percent of the first score, or null
 * @param goneBy whether {@link OutcomeChange} goes by it; the others are shown beside it
 */
public record OutcomeFigure(
        String id,
        String source,
        Kind kind,
        @Nullable Double points,
        @Nullable Double percent,
        boolean goneBy) {
    /** What a figure is of. */
    public enum Kind implements Worded {
        /** The least change that people noticed (MCID, MCIC, MID). */
        NOTICED,
        /** The least change that people called much better. */
        MUCH_BETTER,
        /** What answers may differ by where nothing changed (MDC). */
        ERROR
    }
}
