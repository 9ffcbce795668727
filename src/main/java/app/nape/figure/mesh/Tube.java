package app.nape.figure.mesh;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;

/** A limb: cross-sections along two bones that share a hinge, round at the bend. */
public final class Tube {
    /** How far from the hinge a slight bend begins, in metres. */
    private static final double ROUNDING = 0.055;

    /** How far from the hinge a sharp bend begins, whose cross-sections would fold; in metres. */
    private static final double SHARP = 0.0025;

    /** How far the pin that fills a sharp bend stands out, in metres. */
    private static final double PIN = 0.009;

    /** As many rows lie in the bend as elsewhere on a length of so many metres. */
    private static final double BEND_ROWS = 0.23;

    private final Vec3 root;
    private final Vec3 hinge;
    private final Vec3 end;
    private final double first;
    private final double second;
    private final double rounding;
    private final Vec3 axis;
    private final Vec3 endAxis;

    /**
     * @param axis the hinge's axis, along the cross-section's first half-width
     * @param endAxis the same at the end, where a forearm is twisted
     */
    public Tube(Vec3 root, Vec3 hinge, Vec3 end, Vec3 axis, Vec3 endAxis) {
        this.root = root;
        this.hinge = hinge;
        this.end = end;
        this.first = root.to(hinge);
        this.second = hinge.to(end);
        double straight = hinge.minus(root).dot(end.minus(hinge)) / (first * second);
        double sharp = Ease.within(0.30 - straight / 0.35, 0, 1);
        this.rounding = ROUNDING + (SHARP - ROUNDING) * sharp;
        this.axis = axis;
        this.endAxis = endAxis;
    }

    public double length() {
        return first + second;
    }

    /** What is laid through the bend, where the folds of a sharp one would leave a gap at its sides. */
    public static Surface pin(Material material) {
        return new Surface(material, 4, 6, true, false);
    }

    /**
     * Lays it along the hinge, just within the skin.
     *
     * @param wide half-width of the limb along the hinge's axis
     */
    public void pin(Surface pin, double wide) {
        Vec3 along = hinge.minus(root).times(1 / first);
        Vec3 side = along.cross(axis);
        Vec3 middle = centre(first);
        for (int r = 0; r < pin.rows; r++) {
            double out = r == 0 || r == pin.rows - 1 ? 0 : PIN;
            Vec3 at = middle.plus(axis.times((r < pin.rows / 2 ? -0.95 : 0.95) * wide));
            for (int c = 0; c < pin.cols; c++) {
                Vec3 rim = along.times(-pin.cos[c]).plus(side.times(pin.sin[c]));
                pin.put(r, c, at.plus(rim.times(out)));
            }
        }
    }

    /** A place between two along the limb, so that rows at even fractions from 0 to 1 lie closer where it bends. */
    public double place(double from, double to, double fraction) {
        double bend = rounding * 1.07;
        double before = Math.max(0, first - bend - from);
        double at = fraction * (before + BEND_ROWS + Math.max(0, to - first - bend));
        if (at <= before) {
            return from + at;
        }
        double past = at - before - BEND_ROWS;
        return past < 0 ? first + bend + past * 2 * bend / BEND_ROWS : first + bend + past;
    }

    private Vec3 centre(double s) {
        double r = rounding;
        if (s < first - r) {
            return root.towards(hinge, s / first);
        }
        if (s > first + r) {
            return hinge.towards(end, (s - first) / second);
        }
        double t = (s - first + r) / (2 * r);
        Vec3 a = root.towards(hinge, 1 - r / first);
        Vec3 b = hinge.towards(end, r / second);
        return a.times((1 - t) * (1 - t)).plus(hinge.times(2 * t * (1 - t))).plus(b.times(t * t));
    }

    /**
     * Writes one cross-section.
     *
     * @param s metres along the limb; before 0 and past the end it goes straight on
     * @param wide half-width along the hinge's axis
     * @param deep half-width across it
     * @param bulge shift towards the outside of the bend
     */
    public void ring(Surface surface, int row, double s, double wide, double deep, double bulge) {
        Vec3 here = centre(s);
        double step = rounding * 0.07;
        Vec3 along = centre(s + step).minus(centre(s - step)).unit();
        Vec3 u = axis.across(along).unit();
        Vec3 v = along.cross(u);
        // The ellipse turns with the hand; its points do not, or lines along the limb would wind round it and look
        // ragged.
        double twist = Math.clamp((s - first) / second, 0, 1);
        Vec3 turned = axis.towards(endAxis, Ease.inOut(twist)).across(along).unit();
        double cos = turned.dot(u);
        double sin = turned.dot(v);
        Vec3 middle = here.plus(v.times(bulge));
        int at = row * surface.cols;
        for (int c = 0; c < surface.cols; c++, at++) {
            double w = wide * (surface.cos[c] * cos + surface.sin[c] * sin);
            double d = deep * (surface.sin[c] * cos - surface.cos[c] * sin);
            double p = w * cos - d * sin;
            double q = w * sin + d * cos;
            surface.x[at] = middle.x() + u.x() * p + v.x() * q;
            surface.y[at] = middle.y() + u.y() * p + v.y() * q;
            surface.z[at] = middle.z() + u.z() * p + v.z() * q;
        }
    }
}
