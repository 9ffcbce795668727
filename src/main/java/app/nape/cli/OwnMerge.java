package app.nape.cli;

import app.nape.content.RoutineSentences;
import app.nape.exercise.Exercise;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineProblem;
import app.nape.settings.OwnStretches;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the person has made their own of the stretches, with what an archive brings. */
final class OwnMerge {
    private OwnMerge() {}

    /**
     * Both together.
     *
     * @throws Refusal when a routine is out of its exercises' bounds, or there would be too many
     */
    static OwnStretches of(Surroundings surroundings, OwnStretches before, OwnStretches coming) {
        Map<String, Exercise> exercises = surroundings.exercises().byId();
        for (Routine each : coming.routines()) {
            List<RoutineProblem> problems = RoutineBounds.problems(each, exercises);
            if (!problems.isEmpty()) {
                Map<String, String> names =
                        exercises.values().stream().collect(Collectors.toMap(Exercise::id, Exercise::name));
                throw new Refusal(
                        Refusal.NOT_FOUND, new RoutineSentences(surroundings.texts(), names).of(problems.getFirst()));
            }
        }
        List<String> shipped =
                surroundings.exercises().routines().stream().map(Routine::id).toList();
        if (OwnRoutines.merged(before.routines(), coming.routines(), shipped).size() > OwnRoutines.MOST) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("routines.too-many", OwnRoutines.MOST));
        }
        return before.with(coming, shipped);
    }
}
