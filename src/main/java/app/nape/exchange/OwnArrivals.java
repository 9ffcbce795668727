package app.nape.exchange;

import app.nape.content.ExerciseCatalogue;
import app.nape.content.RoutineRefused;
import app.nape.content.RoutineSentences;
import app.nape.exercise.Exercise;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineProblem;
import app.nape.settings.OwnStretches;
import app.nape.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the person has made their own of the stretches, with what an archive brings. */
public final class OwnArrivals {
    private OwnArrivals() {}

    /**
     * Both together.
     *
     * @throws RoutineRefused when a routine is out of its exercises' bounds, or there would be too many
     */
    public static OwnStretches with(
            Texts texts, ExerciseCatalogue catalogue, OwnStretches before, OwnStretches coming) {
        Map<String, Exercise> exercises = catalogue.byId();
        for (Routine each : coming.routines()) {
            List<RoutineProblem> problems = RoutineBounds.problems(each, exercises);
            if (!problems.isEmpty()) {
                Map<String, String> names =
                        exercises.values().stream().collect(Collectors.toMap(Exercise::id, Exercise::name));
                throw new RoutineRefused(new RoutineSentences(texts, names).of(problems.getFirst()));
            }
        }
        List<String> shipped = catalogue.routines().stream().map(Routine::id).toList();
        if (OwnRoutines.merged(before.routines(), coming.routines(), shipped).size() > OwnRoutines.MOST) {
            throw new RoutineRefused(texts.of("routines.too-many", OwnRoutines.MOST));
        }
        return before.with(coming, shipped);
    }
}
