package app.nape.figure.pose;

import java.util.Map;

/** Pelvis to head by forward kinematics. */
final class Spine {
    private Spine() {}

    static void place(Map<Bone, Frame> bones, Stance stance, Pose pose) {
        Frame pelvis = pelvis(stance, pose);
        bones.put(Bone.PELVIS, pelvis);
        double lf = pose.of(Joint.LUMBAR_FLEXION) / 2;
        double ls = pose.of(Joint.LUMBAR_SIDE) / 2;
        double lr = pose.of(Joint.LUMBAR_ROTATION) / 2;
        Frame low = hang(pelvis, Proportions.PELVIS, Proportions.LUMBAR_LOW, bend(lf, ls, lr));
        Frame high = hang(low, Proportions.LUMBAR_LOW, Proportions.LUMBAR_HIGH, bend(lf, ls, lr));
        double tf = pose.of(Joint.THORAX_FLEXION) / 3;
        double ts = pose.of(Joint.THORAX_SIDE) / 3;
        double tr = pose.of(Joint.THORAX_ROTATION) / 3;
        Frame t1 = hang(high, Proportions.LUMBAR_HIGH, Proportions.THORAX_LOW, bend(tf, ts, tr));
        Frame t2 = hang(t1, Proportions.THORAX_LOW, Proportions.THORAX_MIDDLE, bend(tf, ts, tr));
        Frame t3 = hang(t2, Proportions.THORAX_MIDDLE, Proportions.THORAX_HIGH, bend(tf, ts, tr));
        bones.put(Bone.LUMBAR_LOW, low);
        bones.put(Bone.LUMBAR_HIGH, high);
        bones.put(Bone.THORAX_LOW, t1);
        bones.put(Bone.THORAX_MIDDLE, t2);
        bones.put(Bone.THORAX_HIGH, t3);
        neck(bones, t3, pose);
    }

    private static void neck(Map<Bone, Frame> bones, Frame thorax, Pose pose) {
        double f = pose.of(Joint.NECK_FLEXION);
        double s = pose.of(Joint.NECK_SIDE);
        double r = pose.of(Joint.NECK_ROTATION);
        Vec3 glide = new Vec3(0, 0, -pose.of(Joint.HEAD_GLIDE) / 100);
        Frame low = hang(thorax, Proportions.THORAX_HIGH, Proportions.NECK_LOW, bend(f * 0.4, s * 0.4, r * 0.15));
        Frame high = hang(
                low,
                Proportions.NECK_LOW,
                Proportions.NECK_HIGH.plus(glide.times(0.6)),
                bend(f * 0.3, s * 0.3, r * 0.25));
        Rotation nod = bend(f * 0.3 + pose.of(Joint.HEAD_NOD), s * 0.3, r * 0.6);
        Frame head = hang(high, Proportions.NECK_HIGH, Proportions.HEAD.plus(glide.times(0.4)), nod);
        bones.put(Bone.NECK_LOW, low);
        bones.put(Bone.NECK_HIGH, high);
        bones.put(Bone.HEAD, head);
    }

    private static Frame pelvis(Stance stance, Pose pose) {
        Vec3 shift = new Vec3(
                -pose.of(Joint.PELVIS_RIGHT) / 100,
                pose.of(Joint.PELVIS_UP) / 100,
                pose.of(Joint.PELVIS_FORWARD) / 100);
        Rotation own = bend(pose.of(Joint.TRUNK_LEAN), pose.of(Joint.TRUNK_SIDE), pose.of(Joint.TRUNK_TURN));
        Vec3 swung = stance == Stance.FOUR_POINT ? overKnees(shift.z()) : Vec3.ZERO;
        return new Frame(ground(stance).plus(shift).plus(swung), lying(stance).times(own));
    }

    /** Hips that sway over knees which stay go down as far as the thighs lean. */
    private static Vec3 overKnees(double forward) {
        double high = Math.sqrt(Proportions.THIGH * Proportions.THIGH - forward * forward);
        return new Vec3(0, high - Proportions.THIGH, 0);
    }

    private static Vec3 ground(Stance stance) {
        double height =
                switch (stance) {
                    case STANDING -> Proportions.HIP_HEIGHT;
                    case SEATED -> Proportions.SEAT_HEIGHT + Proportions.SEATED_HIPS;
                    case SUPINE, PRONE -> Proportions.MAT + Proportions.LYING_HIPS;
                    case FOUR_POINT -> Proportions.MAT + Proportions.KNEELING_KNEES + Proportions.THIGH;
                };
        return new Vec3(0, height, 0);
    }

    private static Rotation lying(Stance stance) {
        return switch (stance) {
            case STANDING, SEATED -> Rotation.NONE;
            case SUPINE -> Rotation.aboutX(-90);
            case PRONE -> Rotation.aboutX(90);
            case FOUR_POINT -> Rotation.aboutX(84);
        };
    }

    static Rotation bend(double flexion, double side, double turn) {
        return Rotation.aboutX(flexion).times(Rotation.aboutZ(side)).times(Rotation.aboutY(-turn));
    }

    private static Frame hang(Frame parent, Vec3 parentRest, Vec3 rest, Rotation turned) {
        return parent.child(rest.minus(parentRest), turned);
    }
}
