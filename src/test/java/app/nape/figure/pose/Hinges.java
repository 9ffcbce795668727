package app.nape.figure.pose;

/** Angles of the joints that inverse kinematics finds, against their normal ranges; all in degrees past the range. */
final class Hinges {
    private Hinges() {}

    static double elbowPastRange(Skeleton s, Flank flank) {
        Frame upper = s.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT));
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        return past(flexion(upper, fore), 0, 150);
    }

    /** A knee folds the other way. */
    static double kneePastRange(Skeleton s, Flank flank) {
        Frame thigh = s.frame(flank.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT));
        Frame shin = s.frame(flank.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT));
        return past(-flexion(thigh, shin), 0, 140);
    }

    static double wristPastRange(Skeleton s, Flank flank) {
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        Vec3 along = fore.turn(new Vec3(0, -1, 0));
        Vec3 fingers = hand.turn(new Vec3(0, -1, 0));
        return past(Math.toDegrees(Math.acos(Math.clamp(along.dot(fingers), -1, 1))), 0, 90);
    }

    private static double flexion(Frame first, Frame second) {
        Vec3 down = second.turn(new Vec3(0, -1, 0));
        Vec3 in = first.rotation().inverse().apply(down);
        return Math.toDegrees(Math.atan2(in.z(), -in.y()));
    }

    private static double past(double angle, double least, double most) {
        return Math.max(0, Math.max(least - angle, angle - most));
    }
}
