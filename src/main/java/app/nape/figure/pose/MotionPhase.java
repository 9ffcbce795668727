package app.nape.figure.pose;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One leg of a motion.
 *
 * @param name the catalogue's name for it
 * @param length how long it takes when it is not a hold
 * @param hold whether it lasts as long as the dose's hold
 * @param keys the poses passed through, in order; the last is where it ends; at least one
 * @param effort how strongly the muscles are at work at its end, 0 to 1
 * @param muscles what glows during it
 * @param pulls arrows shown during it, while the muscles are at work
 */
public record MotionPhase(
        String name,
        Duration length,
        boolean hold,
        List<Pose> keys,
        double effort,
        Set<SideMuscle> muscles,
        List<Pull> pulls) {
    public MotionPhase {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a phase needs a pose");
        }
        keys = List.copyOf(keys);
        muscles = Set.copyOf(muscles);
        pulls = List.copyOf(pulls);
    }

    /** Where the leg ends. */
    public Pose end() {
        return keys.getLast();
    }

    MotionPhase mirrored() {
        return new MotionPhase(
                name,
                length,
                hold,
                keys.stream().map(Pose::mirrored).toList(),
                effort,
                muscles.stream().map(SideMuscle::mirrored).collect(Collectors.toSet()),
                pulls.stream().map(Pull::mirrored).toList());
    }
}
