package app.nape.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the catalogue, described for the right side.
 *
 * @param id stable key
 * @param name its name in the chosen language
 * @param category what kind it is
 * @param position the position it is done in
 * @param deskFriendly whether it can be done at a desk
 * @param equipment what is needed; often empty
 * @param level 1 easy to 3 demanding
 * @param targetMuscles what it works on
 * @param regions body regions
 * @param why what it is for, or null
 * @param steps what to do, in order
 * @param dose how much by default, with its bounds
 * @param safety when it is suitable
 * @param sources keys of the catalogue's sources
 * @param phases the legs of one repetition, in order; the figure's motion has the same
 */
public record Exercise(
        String id,
        String name,
        Category category,
        Position position,
        boolean deskFriendly,
        List<Equipment> equipment,
        int level,
        List<TargetMuscle> targetMuscles,
        List<TargetRegion> regions,
        @Nullable String why,
        List<String> steps,
        Dose dose,
        ExerciseSafety safety,
        List<String> sources,
        List<Phase> phases) {
    public Exercise {
        equipment = List.copyOf(equipment);
        targetMuscles = List.copyOf(targetMuscles);
        regions = List.copyOf(regions);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        phases = List.copyOf(phases);
    }

    /** Index of the phase that shows it best in one picture: the hold, or without one the phase in the middle. */
    public int tellingPhase() {
        for (int index = 0; index < phases.size(); index++) {
            if (phases.get(index).hold()) {
                return index;
            }
        }
        return phases.size() / 2;
    }
}
