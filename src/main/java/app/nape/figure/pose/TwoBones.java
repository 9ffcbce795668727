package app.nape.figure.pose;

/**
 * Two bones and a hinge that reach for a point: the analytic solution.
 *
 * @param middle where the hinge is
 * @param end where the second bone ends; the target when it is within reach
 * @param upper the first bone's rotation, hanging along -y when upright, hinge along x
 * @param lower the second bone's rotation
 * @param flexion angle between the bones, in degrees; 0 is straight
 */
record TwoBones(Vec3 middle, Vec3 end, Rotation upper, Rotation lower, double flexion) {
    /** Share of both bones’ length at which a limb counts as straight: at all of it the joint would jerk. */
    private static final double STRAIGHTEST = 0.9995;

    /**
     * @param bend 1 when the hinge folds forwards like an elbow, -1 when backwards like a knee
     * @param pole direction in which the hinge is drawn
     */
    static TwoBones reach(Vec3 root, Vec3 target, double first, double second, Vec3 pole, int bend) {
        Vec3 way = target.minus(root);
        double most = (first + second) * STRAIGHTEST;
        double least = Math.abs(first - second) + 0.05;
        double far = Math.clamp(way.length(), least, most);
        Vec3 along = way.unit();
        double cos = Math.clamp((first * first + far * far - second * second) / (2 * first * far), -1, 1);
        double sin = Math.sqrt(1 - cos * cos);
        Vec3 out = pole.across(along).unit();
        Vec3 middle = root.plus(along.times(first * cos)).plus(out.times(first * sin));
        Vec3 end = root.plus(along.times(far));
        Vec3 a = middle.minus(root).unit();
        Vec3 b = end.minus(middle).unit();
        Vec3 hinge = a.cross(out).times(bend).across(a).unit();
        double flexion = Math.toDegrees(Math.acos(Math.clamp(a.dot(b), -1, 1)));
        return new TwoBones(middle, end, frame(a, hinge), frame(b, hinge), flexion);
    }

    private static Rotation frame(Vec3 down, Vec3 hinge) {
        Vec3 y = down.times(-1);
        Vec3 x = hinge.across(y).unit();
        return Rotation.ofAxes(x, y, x.cross(y));
    }
}
