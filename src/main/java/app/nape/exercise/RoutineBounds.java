package app.nape.exercise;

import app.nape.code.Hidden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The bounds a person's own routine must keep. Doses only go as far as the catalogue of exercises does: never more repetitions than its
 * dose, holds between its least and its most, and no exercise that only a therapist may add.
 */
public final class RoutineBounds {
    /** Longest name, in characters. */
    public static final int MOST_NAME = 60;
    /** Longest note on how often it is meant to be done, in characters. */
    public static final int MOST_GOAL = 120;
    /** Most exercises in one routine. */
    public static final int MOST_EXERCISES = 20;

    private RoutineBounds() {}

    /** Everything that is out of bounds; empty for a routine that may be kept. */
    public static List<RoutineProblem> problems(Routine routine, Map<String, Exercise> exercises) {
        List<RoutineProblem> found = new ArrayList<>();
        if (routine.name().isBlank() || routine.name().length() > MOST_NAME) {
            found.add(new RoutineProblem(null, RoutineProblem.Field.NAME, 1, MOST_NAME));
        }
        if (routine.goal().length() > MOST_GOAL) {
            found.add(new RoutineProblem(null, RoutineProblem.Field.GOAL, 0, MOST_GOAL));
        }
        if (Hidden.in(routine.name()) || Hidden.in(routine.goal())) {
            found.add(new RoutineProblem(null, RoutineProblem.Field.HIDDEN_SIGNS, null, null));
        }
        if (routine.items().isEmpty()) {
            found.add(new RoutineProblem(null, RoutineProblem.Field.NO_EXERCISE, null, null));
        }
        if (routine.items().size() > MOST_EXERCISES) {
            found.add(new RoutineProblem(null, RoutineProblem.Field.EXERCISES, 1, MOST_EXERCISES));
        }
        routine.items().forEach(item -> item(item, exercises, found));
        return found;
    }

    /** Most repetitions a person may choose: those of the catalogue. */
    public static int mostReps(Exercise exercise) {
        return exercise.dose().reps();
    }

    /** Most sets a person may choose. */
    public static int mostSets(Exercise exercise) {
        return Math.max(RoutineItem.MOST_SETS, exercise.dose().sets());
    }

    private static void item(RoutineItem item, Map<String, Exercise> exercises, List<RoutineProblem> found) {
        Exercise exercise = exercises.get(item.exerciseId());
        if (exercise == null) {
            found.add(new RoutineProblem(item.exerciseId(), RoutineProblem.Field.UNKNOWN_EXERCISE, null, null));
            return;
        }
        if (exercise.safety().clinicianOnly()) {
            found.add(new RoutineProblem(exercise.id(), RoutineProblem.Field.ONLY_BY_THERAPIST, null, null));
        }
        Integer reps = item.reps();
        if (reps != null && (reps < 1 || reps > mostReps(exercise))) {
            found.add(new RoutineProblem(exercise.id(), RoutineProblem.Field.REPS, 1, mostReps(exercise)));
        }
        Integer sets = item.sets();
        if (sets != null && (sets < 1 || sets > mostSets(exercise))) {
            found.add(new RoutineProblem(exercise.id(), RoutineProblem.Field.SETS, 1, mostSets(exercise)));
        }
        Duration hold = item.hold();
        Dose own = exercise.dose();
        if (hold != null && own.mostHold().isZero()) {
            found.add(new RoutineProblem(exercise.id(), RoutineProblem.Field.NO_HOLD, null, null));
        } else if (hold != null && (hold.compareTo(own.leastHold()) < 0 || hold.compareTo(own.mostHold()) > 0)) {
            found.add(new RoutineProblem(exercise.id(), RoutineProblem.Field.HOLD, own.leastHold(), own.mostHold()));
        }
    }
}
