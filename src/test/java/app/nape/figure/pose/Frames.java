package app.nape.figure.pose;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** Every frame of a repetition at thirty a second, for the right side and for the left. */
final class Frames {
    static final int A_SECOND = 30;
    /** A hold has settled and breathed in and out within this. */
    private static final double HOLD_SECONDS = 6;

    private Frames() {}

    /** Calls with where and what, frame by frame; returns how many there were. */
    static int each(Motion motion, BiConsumer<String, Skeleton> look) {
        int count = 0;
        for (Motion side : List.of(motion, motion.mirrored())) {
            double elapsed = 0;
            for (int phase = 0; phase < side.phases().size(); phase++) {
                MotionPhase leg = side.phases().get(phase);
                double seconds = leg.hold() ? HOLD_SECONDS : leg.length().toMillis() / 1000.0;
                int frames = (int) Math.ceil(seconds * A_SECOND);
                String where = motion.id() + " " + leg.name() + ": ";
                for (int frame = 0; frame <= frames; frame++) {
                    Duration breathing = Duration.ofMillis((long) (1000 * (elapsed + seconds * frame / frames)));
                    look.accept(where, Skeleton.of(side.at(phase, (double) frame / frames, breathing)));
                    count++;
                }
                elapsed += seconds;
            }
        }
        return count;
    }
}
