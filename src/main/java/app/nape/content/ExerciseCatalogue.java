package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import java.util.List;

/**
 * The exercises and routines that Nape ships.
 *
 * @param exercises in the catalogue's order
 * @param routines in the catalogue's order
 */
public record ExerciseCatalogue(List<Exercise> exercises, List<Routine> routines) {
    public ExerciseCatalogue {
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
    }
}
