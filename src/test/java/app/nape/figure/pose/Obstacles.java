package app.nape.figure.pose;

import app.nape.figure.room.PropMesh;

/** How far the body reaches through floor, mat and wall, in metres. */
final class Obstacles {
    private static final double FOREARM = 0.026;
    private static final double WALL_FACE = PropMesh.WALL;

    private Obstacles() {}

    static double arm(Motion motion, Skeleton s, Flank flank) {
        Frame fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        Frame hand = s.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        double deepest = through(motion, fore.origin(), FOREARM);
        deepest = Math.max(deepest, through(motion, hand.origin(), 0.018));
        return Math.max(
                deepest, through(motion, hand.apply(new Vec3(0, -Proportions.PALM, 0)), Proportions.PALM_DEPTH));
    }

    static double body(Motion motion, Skeleton s) {
        double deepest = through(motion, s.frame(Bone.HEAD).apply(new Vec3(0, 0.080, -0.004)), 0.090);
        deepest = Math.max(deepest, through(motion, s.frame(Bone.PELVIS).apply(new Vec3(0, 0.005, 0)), 0.112));
        deepest = Math.max(deepest, through(motion, s.frame(Bone.THORAX_MIDDLE).origin(), 0.085));
        return deepest;
    }

    private static double through(Motion motion, Vec3 p, double radius) {
        double floor = motion.props().contains(Prop.MAT) ? Proportions.MAT : 0;
        double deep = floor - (p.y() - radius);
        if (motion.props().contains(Prop.WALL_BEHIND)) {
            deep = Math.max(deep, WALL_FACE - (p.z() - radius));
        }
        return deep;
    }
}
