package app.nape.figure.pose;

import app.nape.figure.body.Build;
import app.nape.figure.body.HeadShape;
import app.nape.figure.body.TrunkShape;
import app.nape.figure.mesh.Ring;

/** How deep capsules of one part lie in another, in metres. */
public final class Depths {
    private static final double FOREARM = 0.034;
    private static final double HAND = 0.014;
    private static final double THIGH = 0.072;
    private static final Ring[] RINGS = TrunkShape.of(Build.MEDIUM);

    private Depths() {}

    static double forearmInTrunk(Skeleton s, Flank flank) {
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        double deepest = 0;
        for (int i = 0; i <= 6; i++) {
            double at = -Proportions.FOREARM * i / 6;
            deepest = Math.max(deepest, inTrunk(s, fore.apply(new Vec3(0, at, 0))) + FOREARM * (i < 5 ? 1 : 0.75));
        }
        return deepest;
    }

    static double handInTrunk(Skeleton s, Flank flank) {
        Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        return Math.max(inTrunk(s, hand.apply(new Vec3(0, -0.04, 0))), inTrunk(s, hand.apply(new Vec3(0, -0.085, 0))))
                + HAND;
    }

    static double armInHead(Skeleton s, Flank flank) {
        Frame head = s.frame(Bone.HEAD);
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        double deepest = 0;
        for (int i = 0; i <= 6; i++) {
            deepest = Math.max(
                    deepest,
                    inHead(head, fore.apply(new Vec3(0, -Proportions.FOREARM * i / 6, 0)))
                            + FOREARM * (i < 5 ? 1 : 0.75));
        }
        return Math.max(deepest, inHead(head, hand.apply(new Vec3(0, -0.085, 0))) + HAND);
    }

    /** Forearm or hand in either thigh. */
    static double armInThighs(Skeleton s, Flank flank) {
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        double deepest = -1;
        for (Flank leg : Flank.values()) {
            Vec3 hip = s.frame(leg.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT)).origin();
            Vec3 knee = s.frame(leg.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT)).origin();
            for (int i = 0; i <= 6; i++) {
                Vec3 p = fore.apply(new Vec3(0, -Proportions.FOREARM * i / 6, 0));
                deepest = Math.max(deepest, THIGH + FOREARM * (i < 5 ? 0.9 : 0.7) - toSegment(p, hip, knee));
            }
            Vec3 palm = hand.apply(new Vec3(0, -Proportions.PALM, 0));
            deepest = Math.max(deepest, THIGH + HAND - toSegment(palm, hip, knee));
        }
        return deepest;
    }

    /** One forearm in the other arm. */
    static double armInArm(Skeleton s) {
        Vec3 elbow = s.frame(Bone.FOREARM_RIGHT).origin();
        Vec3 wrist = s.frame(Bone.HAND_RIGHT).origin();
        Vec3 otherElbow = s.frame(Bone.FOREARM_LEFT).origin();
        Vec3 otherWrist = s.frame(Bone.HAND_LEFT).origin();
        Vec3 shoulder = s.frame(Bone.UPPER_ARM_RIGHT).origin();
        Vec3 otherShoulder = s.frame(Bone.UPPER_ARM_LEFT).origin();
        double deepest = 0;
        for (int i = 0; i <= 12; i++) {
            double t = i / 12.0;
            double thick = thick(t);
            Vec3 p = elbow.towards(wrist, t);
            Vec3 q = otherElbow.towards(otherWrist, t);
            for (int j = 0; j <= 12; j++) {
                double u = j / 12.0;
                deepest = Math.max(deepest, thick + thick(u) - p.to(otherElbow.towards(otherWrist, u)));
            }
            deepest = Math.max(deepest, thick + 0.042 - toSegment(p, otherShoulder, otherElbow));
            deepest = Math.max(deepest, thick + 0.042 - toSegment(q, shoulder, elbow));
        }
        return deepest;
    }

    /** How thick a forearm is, from elbow to wrist. */
    private static double thick(double along) {
        return 0.036 - 0.012 * along;
    }

    private static double toSegment(Vec3 p, Vec3 a, Vec3 b) {
        Vec3 along = b.minus(a);
        return p.to(a.plus(along.times(Math.clamp(p.minus(a).dot(along) / along.dot(along), 0, 1))));
    }

    static double chinInChest(Skeleton s) {
        Vec3 chin = s.frame(Bone.HEAD).apply(new Vec3(0, HeadShape.CHIN + 0.006, 0.075));
        return inTrunk(s, chin);
    }

    private static double inHead(Frame head, Vec3 p) {
        Vec3 local = head.local(p).minus(new Vec3(0, 0.080, -0.004));
        Vec3 half = new Vec3(0.076, 0.112, 0.097);
        double k =
                Math.sqrt(square(local.x() / half.x()) + square(local.y() / half.y()) + square(local.z() / half.z()));
        return k < 1e-6 ? half.x() : local.length() / k - local.length();
    }

    /** Depth under the trunk's skin; below zero outside. */
    static double inTrunk(Skeleton s, Vec3 p) {
        Bone[] bones = {
            Bone.PELVIS, Bone.LUMBAR_LOW, Bone.LUMBAR_HIGH, Bone.THORAX_LOW, Bone.THORAX_MIDDLE, Bone.THORAX_HIGH
        };
        Vec3[] rests = {
            Proportions.PELVIS, Proportions.LUMBAR_LOW, Proportions.LUMBAR_HIGH,
            Proportions.THORAX_LOW, Proportions.THORAX_MIDDLE, Proportions.THORAX_HIGH
        };
        double deepest = -1;
        for (int i = 0; i < bones.length; i++) {
            Vec3 upright = s.frame(bones[i]).local(p).plus(rests[i]);
            double low = i == 0 ? 0.84 : rests[i].y();
            double high = i == bones.length - 1 ? 1.40 : rests[i + 1].y();
            if (upright.y() >= low && upright.y() <= high) {
                deepest = Math.max(deepest, inRing(Ring.atHeight(RINGS, upright.y()), upright));
            }
        }
        return deepest;
    }

    private static double inRing(Ring ring, Vec3 p) {
        double dz = p.z() - ring.middle();
        double k = Math.sqrt(square(p.x() / ring.half()) + square(dz / (dz > 0 ? ring.front() : ring.back())));
        double far = Math.hypot(p.x(), dz);
        return k < 1e-6 ? ring.front() : far / k - far;
    }

    private static double square(double x) {
        return x * x;
    }
}
