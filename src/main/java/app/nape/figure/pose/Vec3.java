package app.nape.figure.pose;

/**
 * A point or direction in metres. The figure faces +z, +y is up and +x is the figure's own left.
 *
 * @param x towards the figure's left
 * @param y up
 * @param z forwards
 */
public record Vec3(double x, double y, double z) {
    /** The origin. */
    public static final Vec3 ZERO = new Vec3(0, 0, 0);

    /** This plus another. */
    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    /** This minus another. */
    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    /** This, longer by a factor. */
    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    /** Inner product. */
    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** Outer product, right-handed. */
    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Length in metres. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** Distance to another point. */
    public double to(Vec3 other) {
        return minus(other).length();
    }

    /** This with length one; a zero vector becomes straight up. */
    public Vec3 unit() {
        double length = length();
        return length < 1e-9 ? new Vec3(0, 1, 0) : times(1 / length);
    }

    /** The point a fraction of the way to another. */
    public Vec3 towards(Vec3 other, double fraction) {
        return plus(other.minus(this).times(fraction));
    }

    /** This without its part along a unit direction. */
    public Vec3 across(Vec3 direction) {
        return minus(direction.times(dot(direction)));
    }

    /** Left and right swapped. */
    public Vec3 mirrored() {
        return new Vec3(-x, y, z);
    }
}
