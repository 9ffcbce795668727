package app.nape.exercise;

import java.util.Locale;
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
    public enum Field {
        NAME,
        GOAL,
        NO_EXERCISE,
        EXERCISES,
        UNKNOWN_EXERCISE,
        ONLY_BY_THERAPIST,
        REPS,
        NO_HOLD,
        HOLD,
        SETS;

        /** The word used in the keys of texts, for example {@code unknown-exercise}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
