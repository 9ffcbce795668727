package app.nape.figure.pose;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every bone of a posture, in the world: forward kinematics for the spine, inverse for legs and placed hands.
 *
 * @param bones the frame of each bone
 * @param posture what was asked for
 * @param rightCurl bend of each right finger joint, in degrees
 * @param leftCurl bend of each left finger joint, in degrees
 * @param rightMiss how far the right hand stays from its contact, in metres
 * @param leftMiss how far the left hand stays from its contact, in metres
 */
public record Skeleton(
        Map<Bone, Frame> bones, Posture posture, double rightCurl, double leftCurl, double rightMiss, double leftMiss) {
    /** About as far from a joint as skin lies. */
    private static final Vec3 TIP = new Vec3(0, -0.12, 0.08);

    private static final Vec3 SIDE = new Vec3(0.08, 0.12, 0);

    /** Solves a posture. */
    public static Skeleton of(Posture posture) {
        Map<Bone, Frame> bones = new EnumMap<>(Bone.class);
        Spine.place(bones, posture.stance(), posture.body());
        Legs.place(bones, posture.stance(), posture.body());
        boolean rightLeads = !leans(posture, Flank.RIGHT);
        Flank first = rightLeads ? Flank.RIGHT : Flank.LEFT;
        arm(bones, posture, first);
        arm(bones, posture, first.other());
        // Arms that hold each other each need to know where the other is.
        Arm one = arm(bones, posture, first);
        Arm two = arm(bones, posture, first.other());
        Arm right = rightLeads ? one : two;
        Arm left = rightLeads ? two : one;
        return new Skeleton(bones, posture, right.curl(), left.curl(), right.miss(), left.miss());
    }

    /** A bone's frame. */
    public Frame frame(Bone bone) {
        Frame frame = bones.get(bone);
        if (frame == null) {
            throw new IllegalStateException("no frame for " + bone);
        }
        return frame;
    }

    /** How far the bone that moved most is from where it is in another posture, in metres, its tip counted too. */
    public double drift(Skeleton other) {
        double most = 0;
        for (Bone bone : Bone.values()) {
            Frame here = frame(bone);
            Frame there = other.frame(bone);
            most = Math.max(most, here.origin().to(there.origin()));
            most = Math.max(most, here.apply(TIP).to(there.apply(TIP)));
            most = Math.max(most, here.apply(SIDE).to(there.apply(SIDE)));
        }
        return most;
    }

    private static Arm arm(Map<Bone, Frame> bones, Posture posture, Flank flank) {
        ArmSolver solver = new ArmSolver(bones, posture.body(), posture.circling());
        Arm to = solver.solve(flank, posture.to());
        Arm arm = posture.blend() >= 1 || posture.from().equals(posture.to())
                ? to
                : solver.solve(flank, posture.from()).towards(to, posture.blend());
        Frame chest = bones.getOrDefault(Bone.THORAX_HIGH, Frame.UPRIGHT);
        bones.put(
                flank.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT),
                new Frame(chest.apply(arm.shoulder()), chest.rotation()));
        bones.put(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT), arm.upperFrame(chest));
        bones.put(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT), arm.foreFrame(chest));
        bones.put(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT), arm.handFrame(chest));
        return arm;
    }

    /** Whether this side's hand rests on the other arm, so that the other must be solved first. */
    private static boolean leans(Posture posture, Flank flank) {
        return leans(flank == Flank.RIGHT ? posture.to().right() : posture.to().left())
                || leans(
                        flank == Flank.RIGHT
                                ? posture.from().right()
                                : posture.from().left());
    }

    private static boolean leans(@Nullable HandPlace place) {
        return place != null
                && switch (place.anchor()) {
                    case OTHER_UPPER_ARM, OTHER_FOREARM, OTHER_HAND, OTHER_SHOULDER -> true;
                    default -> false;
                };
    }
}
