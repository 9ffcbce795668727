package app.nape.figure.pose;

/**
 * An orthographic look at the figure.
 *
 * @param yaw where the viewer stands, in degrees: 0 before the figure, -90 at its right, 90 at its left, 180 behind
 * @param pitch how far the viewer looks down, in degrees
 */
public record Camera(double yaw, double pitch) {
    /** How far down the viewer looks by default, in degrees. */
    public static final double USUAL_PITCH = 9;

    /** The direction of the picture's right edge. */
    public Vec3 right() {
        double a = Math.toRadians(yaw);
        return new Vec3(Math.cos(a), 0, -Math.sin(a));
    }

    /** The direction from the figure to the viewer. */
    public Vec3 toViewer() {
        double a = Math.toRadians(yaw);
        double p = Math.toRadians(pitch);
        return new Vec3(Math.sin(a) * Math.cos(p), Math.sin(p), Math.cos(a) * Math.cos(p));
    }

    /** The direction of the picture's upper edge. */
    public Vec3 up() {
        return toViewer().cross(right());
    }

    /** Metres to the right, metres up, metres towards the viewer. */
    public Vec3 see(Vec3 world) {
        return new Vec3(world.dot(right()), world.dot(up()), world.dot(toViewer()));
    }

    /** This camera turned by some degrees, kept within -180 to 180. */
    public Camera turned(double degrees) {
        double next = (yaw + degrees) % 360;
        double kept = next > 180 ? next - 360 : next < -180 ? next + 360 : next;
        return new Camera(kept, pitch);
    }

    /** Whether the viewer stands before the figure and not behind it. */
    public boolean before() {
        return Math.abs(yaw) < 90;
    }

    /** The camera that sees a mirrored body as this one sees the body itself, left and right swapped. */
    public Camera mirrored() {
        return new Camera(-yaw, pitch);
    }
}
