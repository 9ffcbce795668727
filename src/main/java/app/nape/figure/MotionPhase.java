package app.nape.figure;

import java.time.Duration;
import java.util.List;

/**
 * One leg of a motion.
 *
 * @param name the catalogue's name for it
 * @param length how long it takes when it is not a hold
 * @param hold whether it lasts as long as the dose's hold
 * @param keys the poses passed through, in order; the last is where it ends; at least one
 * @param effort how strongly the muscles are at work at its end, 0 to 1
 */
public record MotionPhase(String name, Duration length, boolean hold, List<Pose> keys, double effort) {
    public MotionPhase {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a phase needs a pose");
        }
        keys = List.copyOf(keys);
    }

    /** Where the leg ends. */
    public Pose end() {
        return keys.getLast();
    }

    MotionPhase mirrored() {
        return new MotionPhase(
                name, length, hold, keys.stream().map(Pose::mirrored).toList(), effort);
    }
}
