package app.nape.figure.pose;

import java.util.Map;

/** Legs, from where the feet or knees rest. */
final class Legs {
    private Legs() {}

    static void place(Map<Bone, Frame> bones, Stance stance, Pose pose) {
        for (Flank flank : Flank.values()) {
            leg(bones, stance, pose, flank);
        }
    }

    private static void leg(Map<Bone, Frame> bones, Stance stance, Pose pose, Flank flank) {
        Frame pelvis = pelvis(bones);
        Vec3 hip = pelvis.apply(flank.place(Proportions.HIP_OUT, 0, 0));
        double forward = pose.of(flank.of(Joint.FOOT_FORWARD_RIGHT, Joint.FOOT_FORWARD_LEFT)) / 100;
        double out = pose.of(flank.of(Joint.FOOT_OUT_RIGHT, Joint.FOOT_OUT_LEFT)) / 100;
        Frame foot = foot(stance, flank, forward, out);
        TwoBones leg = stance == Stance.FOUR_POINT
                ? kneeling(hip, flank)
                : TwoBones.reach(
                        hip, foot.origin(), Proportions.THIGH, Proportions.SHIN, knees(stance, flank, foot), -1);
        bones.put(flank.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT), new Frame(hip, leg.upper()));
        bones.put(flank.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT), new Frame(leg.middle(), leg.lower()));
        Rotation turned = stance == Stance.FOUR_POINT ? Rotation.aboutX(130) : foot.rotation();
        bones.put(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT), new Frame(leg.end(), turned));
    }

    private static Frame pelvis(Map<Bone, Frame> bones) {
        Frame pelvis = bones.get(Bone.PELVIS);
        return pelvis == null ? Frame.UPRIGHT : pelvis;
    }

    private static Frame foot(Stance stance, Flank flank, double forward, double out) {
        double toesOut = flank.sign() * 9.0;
        return switch (stance) {
            case STANDING ->
                new Frame(
                        flank.place(0.105 + out, Proportions.ANKLE_HEIGHT, -0.02 + forward), Rotation.aboutY(toesOut));
            case SEATED ->
                new Frame(flank.place(0.115 + out, Proportions.ANKLE_HEIGHT, 0.40 + forward), Rotation.aboutY(toesOut));
            case SUPINE ->
                new Frame(
                        flank.place(0.105 + out, Proportions.ANKLE_HEIGHT + Proportions.MAT, 0.48 + forward),
                        Rotation.aboutY(toesOut));
            case PRONE ->
                new Frame(
                        flank.place(0.10 + out, 0.085 + Proportions.MAT, -0.815 + forward),
                        Rotation.aboutX(150).times(Rotation.aboutY(toesOut)));
            case FOUR_POINT -> new Frame(flank.place(0.10 + out, 0.05, -0.4), Rotation.aboutX(130));
        };
    }

    private static Vec3 knees(Stance stance, Flank flank, Frame foot) {
        Vec3 outwards = flank.place(0.12, 0, 0);
        return switch (stance) {
            case SUPINE -> outwards.plus(new Vec3(0, 1, 0));
            case PRONE -> new Vec3(0, -1, 0);
            default -> outwards.plus(foot.rotation().apply(new Vec3(0, 0.25, 1)));
        };
    }

    /** The knee stays where it is on the mat; the shin lies behind it. */
    private static TwoBones kneeling(Vec3 hip, Flank flank) {
        Vec3 knee = flank.place(0.10, Proportions.MAT + Proportions.KNEELING_KNEES, 0);
        Vec3 along = knee.minus(hip).unit();
        Vec3 reached = hip.plus(along.times(Proportions.THIGH));
        Vec3 ankle = reached.plus(new Vec3(0, -0.012, -1).unit().times(Proportions.SHIN));
        TwoBones leg = TwoBones.reach(hip, ankle, Proportions.THIGH, Proportions.SHIN, new Vec3(0, -0.4, 1), -1);
        return leg;
    }
}
