package app.nape.figure;

/** How deep capsules of one part lie in another, in metres. */
final class Depths {
    private static final double FOREARM = 0.034;
    private static final double HAND = 0.014;

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
        Ring[] rings = TrunkShape.of(Build.MEDIUM);
        double deepest = -1;
        for (int i = 0; i < bones.length; i++) {
            Vec3 upright = s.frame(bones[i]).local(p).plus(rests[i]);
            double low = i == 0 ? 0.84 : rests[i].y();
            double high = i == bones.length - 1 ? 1.40 : rests[i + 1].y();
            if (upright.y() >= low && upright.y() <= high) {
                deepest = Math.max(deepest, inRing(Ring.atHeight(rings, upright.y()), upright));
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
