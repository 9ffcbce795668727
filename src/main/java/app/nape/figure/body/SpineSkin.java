package app.nape.figure.body;

import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Joint;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;

/** Carries points of the upright trunk along as spine, shoulders and breath move. */
final class SpineSkin {
    /** Below this height above the floor when standing the shirt hangs free of the body, in metres. */
    static final double LOOSE_BELOW = 1.06;

    /** So far before the middle the front has begun that breath moves; between, it does so by degrees, or the flank would fold. */
    private static final double FRONT = 0.04;

    private static final Bone[] BONES = {
        Bone.PELVIS,
        Bone.LUMBAR_LOW,
        Bone.LUMBAR_HIGH,
        Bone.THORAX_LOW,
        Bone.THORAX_MIDDLE,
        Bone.THORAX_HIGH,
        Bone.NECK_LOW,
        Bone.NECK_HIGH,
        Bone.HEAD
    };
    private static final Vec3[] RESTS = {
        Proportions.PELVIS,
        Proportions.LUMBAR_LOW,
        Proportions.LUMBAR_HIGH,
        Proportions.THORAX_LOW,
        Proportions.THORAX_MIDDLE,
        Proportions.THORAX_HIGH,
        Proportions.NECK_LOW,
        Proportions.NECK_HIGH,
        Proportions.HEAD
    };

    private final Frame[] frames = new Frame[BONES.length];
    private final double[] matrices = new double[BONES.length * 12];
    private Vec3 rightShift = Vec3.ZERO;
    private Vec3 leftShift = Vec3.ZERO;
    private double breath;
    private double belly;
    private double rightLap;
    private double leftLap;

    SpineSkin() {
        java.util.Arrays.fill(frames, Frame.UPRIGHT);
    }

    void set(Skeleton skeleton) {
        for (int i = 0; i < BONES.length; i++) {
            frames[i] = skeleton.frame(BONES[i]);
            matrix(i);
        }
        Frame chest = skeleton.frame(Bone.THORAX_HIGH);
        rightShift = shift(chest, skeleton.frame(Bone.SCAPULA_RIGHT), Flank.RIGHT);
        leftShift = shift(chest, skeleton.frame(Bone.SCAPULA_LEFT), Flank.LEFT);
        rightLap = lap(skeleton, Bone.THIGH_RIGHT);
        leftLap = lap(skeleton, Bone.THIGH_LEFT);
        belly = skeleton.posture().body().of(Joint.BREATH);
        breath = Math.max(belly, skeleton.posture().breath() * 0.45);
    }

    /** How far a thigh is lifted forwards, 0 hanging to 1 level. */
    private static double lap(Skeleton skeleton, Bone thigh) {
        Vec3 down = skeleton.frame(thigh).turn(new Vec3(0, -1, 0));
        return Math.clamp(
                skeleton.frame(Bone.PELVIS).rotation().inverse().apply(down).z(), 0, 1);
    }

    /** How far up a hanging point of the shirt is drawn so that it stays above the lap, in metres. */
    double lift(Vec3 p) {
        if (rightLap == 0 && leftLap == 0) {
            return 0;
        }
        double left = Ease.inOut(0.5 + p.x() / 0.16);
        double lifted = rightLap + (leftLap - rightLap) * left;
        double front = Ease.inOut(0.45 + p.z() / 0.16);
        double low = Ease.within((LOOSE_BELOW - p.y()) / (LOOSE_BELOW - TrunkShape.HEM), 0, 1);
        return 0.105 * lifted * front * low;
    }

    private static Vec3 shift(Frame chest, Frame scapula, Flank flank) {
        Vec3 rest = flank.place(Proportions.SHOULDER.x(), Proportions.SHOULDER.y(), Proportions.SHOULDER.z())
                .minus(Proportions.THORAX_HIGH);
        return chest.local(scapula.origin()).minus(rest);
    }

    /** Where a point of the upright trunk is now. */
    Vec3 bend(Vec3 upright) {
        Vec3 p = breathe(girdle(upright));
        double y = upright.y();
        int i = 0;
        while (i < BONES.length - 2 && y > middle(i + 1)) {
            i++;
        }
        double a = middle(i);
        double b = middle(i + 1);
        double t = Ease.within((y - a) / (b - a), 0, 1);
        if (t == 0) {
            return carried(i, p);
        }
        return carried(i, p).towards(carried(i + 1, p), t);
    }

    private void matrix(int i) {
        Frame f = frames[i];
        Vec3[] axes = {f.turn(new Vec3(1, 0, 0)), f.turn(new Vec3(0, 1, 0)), f.turn(new Vec3(0, 0, 1))};
        for (int a = 0; a < 3; a++) {
            matrices[12 * i + 3 * a] = axes[a].x();
            matrices[12 * i + 3 * a + 1] = axes[a].y();
            matrices[12 * i + 3 * a + 2] = axes[a].z();
        }
        matrices[12 * i + 9] = f.origin().x();
        matrices[12 * i + 10] = f.origin().y();
        matrices[12 * i + 11] = f.origin().z();
    }

    private Vec3 carried(int i, Vec3 p) {
        double a = p.x() - RESTS[i].x();
        double b = p.y() - RESTS[i].y();
        double c = p.z() - RESTS[i].z();
        int m = 12 * i;
        return new Vec3(
                matrices[m + 9] + matrices[m] * a + matrices[m + 3] * b + matrices[m + 6] * c,
                matrices[m + 10] + matrices[m + 1] * a + matrices[m + 4] * b + matrices[m + 7] * c,
                matrices[m + 11] + matrices[m + 2] * a + matrices[m + 5] * b + matrices[m + 8] * c);
    }

    private static double middle(int i) {
        return i >= RESTS.length - 1 ? RESTS[i].y() + 0.03 : (RESTS[i].y() + RESTS[i + 1].y()) / 2;
    }

    /** Shoulders draw the flesh of the upper trunk with them, and the blades stand out a little at the back. */
    private Vec3 girdle(Vec3 p) {
        if (p.y() < 1.0) {
            return p;
        }
        Vec3 shift = p.x() > 0 ? leftShift : rightShift;
        double out = Math.min(1, Math.abs(p.x()) / Proportions.SHOULDER.x());
        double side = out * out * (3 - 2 * out);
        double low = Ease.inOut((p.y() - 1.17) / 0.20);
        double height = low * (1 - Ease.inOut((p.y() - 1.430) / 0.06));
        Vec3 moved = p.plus(shift.times(side * height));
        if (shift.y() > 0) {
            double both = Math.max(0, Math.min(leftShift.y(), rightShift.y()));
            moved = new Vec3(moved.x(), p.y() + low * rising(p, shift.y(), both), moved.z());
        }
        if (p.z() > 0) {
            return moved;
        }
        double bx = (Math.abs(p.x()) - 0.088 - shift.x() * Math.signum(p.x()) * 0.7) / 0.036;
        double by = (p.y() - 1.285 - shift.y() * 0.7) / 0.062;
        double off = bx * bx + by * by;
        double blade = off < 6 ? 0.011 * Math.exp(-off) : 0;
        double spine = p.x() * p.x() / 0.0009;
        double furrow = spine < 6 ? 0.005 * Math.exp(-spine) * Ease.inOut((p.y() - 1.0) / 0.1) : 0;
        return new Vec3(moved.x(), moved.y(), moved.z() - blade + furrow);
    }

    /**
     * How far flesh rises with a shoulder: nearly as far up to the neck, so that the line between stays a slope, and a little in the
     * middle where both rise.
     */
    private static double rising(Vec3 p, double own, double both) {
        double out = p.x() * p.x();
        double side = Math.min(1, out / (out + 0.0049) * 1.17);
        return (own * side + both * 0.18 * (1 - side)) * (1 - Ease.inOut((p.y() - 1.455) / 0.105));
    }

    private Vec3 breathe(Vec3 p) {
        if (breath == 0 || p.y() > 1.42 || p.y() < 0.95) {
            return p;
        }
        double up = (p.y() - 1.27) / 0.09;
        double down = (p.y() - 1.08) / 0.07;
        double chest = Math.exp(-up * up) * breath * 0.007;
        double stomach = Math.exp(-down * down) * belly * 0.042;
        double front = Ease.within(p.z() / FRONT, 0, 1);
        return new Vec3(p.x() * (1 + chest * 3), p.y(), p.z() + (chest + stomach) * front);
    }
}
