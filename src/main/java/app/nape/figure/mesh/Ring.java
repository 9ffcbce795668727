package app.nape.figure.mesh;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;

/**
 * A cross-section of the upright body.
 *
 * @param y height
 * @param middle how far forward its centre is
 * @param half half its width
 * @param front from the centre forwards
 * @param back from the centre backwards
 * @param square 2 for an ellipse, more for a box with round corners
 * @param droop how much lower its front is than its back, per metre of depth
 */
public record Ring(double y, double middle, double half, double front, double back, double square, double droop) {
    public Ring(double y, double middle, double half, double front, double back) {
        this(y, middle, half, front, back, 2.2, 0);
    }

    /** The point at an angle: 0 at the left, 90 degrees in front. */
    public Vec3 at(double angle, double thicker) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double x = (half + thicker) * Math.signum(c) * Math.pow(Math.abs(c), 2 / square);
        double depth = (s > 0 ? front : back) + thicker;
        double z = depth * Math.signum(s) * Math.pow(Math.abs(s), 2 / square);
        return new Vec3(x, y - droop * z, middle + z);
    }

    /** Between several rings, smoothly. */
    static Ring between(Ring[] rings, double place) {
        int i = Math.clamp((int) place, 0, rings.length - 2);
        double t = place - i;
        Ring a = rings[Math.max(i - 1, 0)];
        Ring b = rings[i];
        Ring c = rings[i + 1];
        Ring d = rings[Math.min(i + 2, rings.length - 1)];
        return new Ring(
                b.y + (c.y - b.y) * t,
                Ease.spline(a.middle, b.middle, c.middle, d.middle, t),
                Math.max(0, Ease.spline(a.half, b.half, c.half, d.half, t)),
                Math.max(0, Ease.spline(a.front, b.front, c.front, d.front, t)),
                Math.max(0, Ease.spline(a.back, b.back, c.back, d.back, t)),
                b.square + (c.square - b.square) * t,
                b.droop + (c.droop - b.droop) * t);
    }

    /** The ring at a height. */
    public static Ring atHeight(Ring[] rings, double y) {
        for (int i = 0; i < rings.length - 1; i++) {
            if (y <= rings[i + 1].y) {
                double span = rings[i + 1].y - rings[i].y;
                return between(rings, i + Math.clamp((y - rings[i].y) / span, 0, 1));
            }
        }
        return rings[rings.length - 1];
    }
}
