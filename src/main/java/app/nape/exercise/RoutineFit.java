package app.nape.exercise;

import app.nape.exercise.SessionPlan.Dosed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a routine suits a person now. An exercise that does not is left out, and its easier alternative takes its place where that one
 * suits and is not in the routine already. Nothing is kept when it hurts more than the set as a whole is meant for.
 *
 * @param kept what remains, in order; may be empty
 * @param leftOut what does not, in order
 */
public record RoutineFit(List<Dosed> kept, List<LeftOut> leftOut) {
    public RoutineFit {
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An exercise that does not suit now.
     *
     * @param instead the easier exercise that took its place, or null
     */
    public record LeftOut(Exercise exercise, @Nullable Exercise instead) {}

    /** Fits a routine; exercises that {@code exercises} does not have are passed over. */
    public static RoutineFit of(Routine routine, Map<String, Exercise> exercises, Suitability known) {
        List<Dosed> kept = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<String> ids = new ArrayList<>(routine.exerciseIds());
        boolean offered = routine.offeredAt(known.painNow());
        for (RoutineItem item : routine.items()) {
            Exercise exercise = exercises.get(item.exerciseId());
            if (exercise == null) {
                continue;
            }
            if (offered && known.suits(exercise)) {
                kept.add(new Dosed(exercise, item.dose(exercise)));
                continue;
            }
            Optional<Exercise> instead = Optional.ofNullable(exercise.safety().alternativeId())
                    .filter(id -> offered && !ids.contains(id))
                    .flatMap(id -> Optional.ofNullable(exercises.get(id)))
                    .filter(known::suits);
            instead.ifPresent(each -> {
                ids.add(each.id());
                kept.add(new Dosed(each, each.dose()));
            });
            leftOut.add(new LeftOut(exercise, instead.orElse(null)));
        }
        return new RoutineFit(kept, leftOut);
    }
}
