package app.nape.exercise;

import app.nape.code.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Something about a routine that is out of bounds.
 *
 * @param exerciseId the exercise it concerns, or null for the routine itself
 * @param field what
 * @param least the least allowed, as an {@link Integer} or {@link java.time.Duration}, or null where bounds do not apply
 * @param most the most allowed, likewise
 */
public record RoutineProblem(
        @Nullable String exerciseId,
        Field field,
        @Nullable Object least,
        @Nullable Object most) {
    /** What is out of bounds. */
    public enum Field implements Worded {
        NAME,
        GOAL,
        HIDDEN_SIGNS,
        NO_EXERCISE,
        EXERCISES,
        UNKNOWN_EXERCISE,
        ONLY_BY_THERAPIST,
        REPS,
        NO_HOLD,
        HOLD,
        SETS
    }
}
