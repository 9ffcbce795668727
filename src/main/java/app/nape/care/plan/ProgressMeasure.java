package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A measure that was answered.
 *
 * @param measure which
 * @param at when, to the second
 * @param answers 1 to 5
 */
public record ProgressMeasure(OutcomeKind measure, Instant at, List<ScoredAnswer> answers) {
    /** Most answers of one. */
    public static final int MOST_ANSWERS = 5;

    public ProgressMeasure {
        Limit.day("at", LocalDate.ofInstant(at, ZoneOffset.UTC));
        at = at.truncatedTo(ChronoUnit.SECONDS);
        answers = Limit.list("answers", answers, 1, MOST_ANSWERS);
    }
}
