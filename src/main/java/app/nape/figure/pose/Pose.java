package app.nape.figure.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the body is held: joint values and, for each hand, the contact that overrides the arm's own joints.
 * Places are kept as written for the hand that uses them: the left hand's is already mirrored.
 *
 * @param values joint values that are not neutral
 * @param right what the right hand rests on, or null
 * @param left what the left hand rests on, or null
 * @param rightShape how the right hand is held when it rests on nothing
 * @param leftShape how the left hand is held when it rests on nothing
 */
public record Pose(
        Map<Joint, Double> values,
        @Nullable HandPlace right,
        @Nullable HandPlace left,
        HandShape rightShape,
        HandShape leftShape) {
    /** Upright, arms hanging. */
    public static final Pose NEUTRAL = new Pose(Map.of(), null, null, HandShape.RELAXED, HandShape.RELAXED);

    /** How far an arm that hangs stands off the side, in degrees. */
    private static final double ARM_HANGS_OUT = 9;

    /** How far the elbow of an arm that hangs is bent, in degrees. */
    private static final double ELBOW_HANGS = 14;

    /** Copies the values and refuses any that no healthy body reaches. */
    public Pose {
        outside(values).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        values = Map.copyOf(values);
    }

    /** What is wrong with the values, if anything: one sentence that names the joint. */
    public static Optional<String> outside(Map<Joint, Double> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().allows(entry.getValue()))
                .map(entry -> entry.getKey().word() + " is " + entry.getValue() + ", outside "
                        + entry.getKey().least() + " to " + entry.getKey().most())
                .sorted()
                .findFirst();
    }

    /** The value of a joint; neutral when the pose does not say. */
    public double of(Joint joint) {
        Double value = values.get(joint);
        return value == null ? neutral(joint) : value;
    }

    /** This, a fraction of the way to another; contacts are those of the nearer one. */
    public Pose towards(Pose other, double fraction) {
        if (fraction <= 0 || this.equals(other)) {
            return this;
        }
        if (fraction >= 1) {
            return other;
        }
        Map<Joint, Double> mixed = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            double a = of(joint);
            double b = other.of(joint);
            mixed.put(joint, a + (b - a) * fraction);
        }
        Pose near = fraction < 0.5 ? this : other;
        return new Pose(mixed, near.right, near.left, near.rightShape, near.leftShape);
    }

    /** Left and right swapped. */
    public Pose mirrored() {
        Map<Joint, Double> swapped = new EnumMap<>(Joint.class);
        values.forEach((joint, value) -> swapped.put(joint.partner(), value * joint.mirror()));
        return new Pose(
                swapped,
                left == null ? null : left.mirrored(),
                right == null ? null : right.mirrored(),
                /* rightShape= */ leftShape,
                /* leftShape= */ rightShape);
    }

    private static double neutral(Joint joint) {
        return switch (joint) {
            case SHOULDER_ABDUCTION_RIGHT, SHOULDER_ABDUCTION_LEFT -> ARM_HANGS_OUT;
            case ELBOW_FLEXION_RIGHT, ELBOW_FLEXION_LEFT -> ELBOW_HANGS;
            default -> 0;
        };
    }
}
