package app.nape.exercise;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a routine, with what differs from the exercise's own dose.
 *
 * @param exerciseId which exercise
 * @param reps repetitions, at most the exercise's own; null for its own
 * @param hold length of a hold, within the exercise's bounds; null for its own
 * @param sets sets, at most three; null for its own
 */
public record RoutineItem(
        String exerciseId,
        @Nullable Integer reps,
        @Nullable Duration hold,
        @Nullable Integer sets) {
    /** Most sets a person may choose without a therapist. */
    public static final int MOST_SETS = 3;

    /** With the exercise's own dose. */
    public static RoutineItem plain(String exerciseId) {
        return new RoutineItem(exerciseId, null, null, null);
    }

    /** The dose it comes to, kept within the exercise's bounds whatever was asked for. */
    public Dose dose(Exercise exercise) {
        Dose own = exercise.dose();
        Duration wanted = Objects.requireNonNullElse(hold, own.hold());
        Duration held = wanted.compareTo(own.leastHold()) < 0
                ? own.leastHold()
                : wanted.compareTo(own.mostHold()) > 0 ? own.mostHold() : wanted;
        return new Dose(
                held,
                own.leastHold(),
                own.mostHold(),
                Math.clamp(Objects.requireNonNullElse(reps, own.reps()), 1, own.reps()),
                own.repMode(),
                Math.clamp(Objects.requireNonNullElse(sets, own.sets()), 1, Math.max(MOST_SETS, own.sets())),
                own.pause(),
                own.bothSides(),
                own.leastTimesADay(),
                own.mostTimesADay(),
                own.note(),
                own.own());
    }
}
