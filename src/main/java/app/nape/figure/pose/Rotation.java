package app.nape.figure.pose;

/** A rotation as a unit quaternion. */
public record Rotation(double w, double x, double y, double z) {
    /** No rotation. */
    public static final Rotation NONE = new Rotation(1, 0, 0, 0);

    private static final Vec3 RIGHTWARD = new Vec3(1, 0, 0);
    private static final Vec3 UPWARD = new Vec3(0, 1, 0);
    private static final Vec3 FORWARD = new Vec3(0, 0, 1);

    /** About a unit axis, in degrees, right-handed. */
    public static Rotation about(Vec3 axis, double degrees) {
        double half = Math.toRadians(degrees) / 2;
        double s = Math.sin(half);
        return new Rotation(Math.cos(half), axis.x() * s, axis.y() * s, axis.z() * s);
    }

    /** About the x axis, in degrees. */
    public static Rotation aboutX(double degrees) {
        return about(RIGHTWARD, degrees);
    }

    /** About the y axis, in degrees. */
    public static Rotation aboutY(double degrees) {
        return about(UPWARD, degrees);
    }

    /** About the z axis, in degrees. */
    public static Rotation aboutZ(double degrees) {
        return about(FORWARD, degrees);
    }

    /** The rotation that takes the coordinate axes to three perpendicular unit vectors. */
    public static Rotation ofAxes(Vec3 ex, Vec3 ey, Vec3 ez) {
        double trace = ex.x() + ey.y() + ez.z();
        if (trace > 0) {
            double s = Math.sqrt(trace + 1) * 2;
            return new Rotation(s / 4, (ey.z() - ez.y()) / s, (ez.x() - ex.z()) / s, (ex.y() - ey.x()) / s);
        }
        if (ex.x() > ey.y() && ex.x() > ez.z()) {
            double s = Math.sqrt(1 + ex.x() - ey.y() - ez.z()) * 2;
            return new Rotation((ey.z() - ez.y()) / s, s / 4, (ey.x() + ex.y()) / s, (ez.x() + ex.z()) / s);
        }
        if (ey.y() > ez.z()) {
            double s = Math.sqrt(1 + ey.y() - ex.x() - ez.z()) * 2;
            return new Rotation((ez.x() - ex.z()) / s, (ey.x() + ex.y()) / s, s / 4, (ez.y() + ey.z()) / s);
        }
        double s = Math.sqrt(1 + ez.z() - ex.x() - ey.y()) * 2;
        return new Rotation((ex.y() - ey.x()) / s, (ez.x() + ex.z()) / s, (ez.y() + ey.z()) / s, s / 4);
    }

    /** This after another: {@code a.times(b)} turns by b first. */
    public Rotation times(Rotation o) {
        return new Rotation(
                w * o.w - x * o.x - y * o.y - z * o.z,
                w * o.x + x * o.w + y * o.z - z * o.y,
                w * o.y - x * o.z + y * o.w + z * o.x,
                w * o.z + x * o.y - y * o.x + z * o.w);
    }

    /** Back again. */
    public Rotation inverse() {
        return new Rotation(w, -x, -y, -z);
    }

    /** A vector turned by this. */
    public Vec3 apply(Vec3 v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vec3(
                v.x() + w * tx + y * tz - z * ty, v.y() + w * ty + z * tx - x * tz, v.z() + w * tz + x * ty - y * tx);
    }

    /** The rotation a fraction of the short way to another. */
    public Rotation towards(Rotation other, double fraction) {
        double dot = w * other.w + x * other.x + y * other.y + z * other.z;
        Rotation end = dot < 0 ? new Rotation(-other.w, -other.x, -other.y, -other.z) : other;
        double cos = Math.min(1, Math.abs(dot));
        double angle = Math.acos(cos);
        double sin = Math.sin(angle);
        double a = sin < 1e-6 ? 1 - fraction : Math.sin((1 - fraction) * angle) / sin;
        double b = sin < 1e-6 ? fraction : Math.sin(fraction * angle) / sin;
        return new Rotation(a * w + b * end.w, a * x + b * end.x, a * y + b * end.y, a * z + b * end.z).unit();
    }

    /** The angle between this and another, in degrees. */
    public double degreesTo(Rotation other) {
        double dot = Math.abs(w * other.w + x * other.x + y * other.y + z * other.z);
        return Math.toDegrees(2 * Math.acos(Math.min(1, dot)));
    }

    /** The same rotation of the mirrored figure. */
    public Rotation mirrored() {
        return new Rotation(w, x, -y, -z);
    }

    private Rotation unit() {
        double n = Math.sqrt(w * w + x * x + y * y + z * z);
        return new Rotation(w / n, x / n, y / n, z / n);
    }
}
