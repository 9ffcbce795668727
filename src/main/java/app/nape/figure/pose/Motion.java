package app.nape.figure.pose;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the figure does one repetition of an exercise, for the right side.
 *
 * @param id the exercise's id
 * @param stance what the body rests on
 * @param look from where it is seen
 * @param props what it needs
 * @param phases the legs of a repetition; as many as the exercise has, under the same names
 */
public record Motion(String id, Stance stance, Look look, Set<Prop> props, List<MotionPhase> phases) {
    /** One breath in and out, in seconds. */
    private static final double BREATH_SECONDS = 4.6;

    /** One circle, in seconds. */
    private static final double CIRCLE_SECONDS = 2;

    public Motion {
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("a motion needs a phase");
        }
        props = Set.copyOf(props);
        phases = List.copyOf(phases);
    }

    /** The other side of the same exercise. */
    public Motion mirrored() {
        return new Motion(
                id,
                stance,
                look.mirrored(),
                props,
                phases.stream().map(MotionPhase::mirrored).toList());
    }

    /**
     * The body at an instant. Pure: the same answer for the same question.
     *
     * @param phase index of the leg; taken to the nearest that exists
     * @param fraction how far through the leg, 0 to 1
     * @param breathing time since the motion was started, for breathing and other idle movement
     */
    public Posture at(int phase, double fraction, Duration breathing) {
        int index = Math.clamp(phase, 0, phases.size() - 1);
        MotionPhase leg = phases.get(index);
        MotionPhase before = phases.get((index + phases.size() - 1) % phases.size());
        double way = Math.clamp(fraction, 0, 1);
        double eased = leg.hold() ? Math.min(1, way * 4) : way;
        double seconds = breathing.toMillis() / 1000.0;
        Passage passage = Passage.through(before.end(), leg.keys(), Ease.inOut(eased));
        double effort = before.effort() + (leg.effort() - before.effort()) * Ease.inOut(eased);
        return new Posture(
                stance,
                passage.body(),
                passage.from(),
                passage.to(),
                passage.blend(),
                effort,
                Ease.wave(seconds / BREATH_SECONDS),
                seconds / CIRCLE_SECONDS % 1 * 360,
                leg.muscles(),
                leg.pulls());
    }
}
