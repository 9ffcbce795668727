package app.nape.content;

import app.nape.figure.pose.Motion;
import java.util.Map;

/**
 * The figure's motion for each exercise.
 *
 * @param motions by the exercise's id
 */
public record MotionCatalogue(Map<String, Motion> motions) {
    public MotionCatalogue {
        motions = Map.copyOf(motions);
    }

    /**
     * The motion of an exercise.
     *
     * @throws IllegalArgumentException when there is none; every exercise of the bundled catalogue has one
     */
    public Motion of(String exerciseId) {
        Motion motion = motions.get(exerciseId);
        if (motion == null) {
            throw new IllegalArgumentException("no motion for exercise " + exerciseId);
        }
        return motion;
    }
}
