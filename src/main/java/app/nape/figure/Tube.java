package app.nape.figure;

/** A limb: cross-sections along two bones that share a hinge, round at the bend. */
final class Tube {
    private static final double ROUNDING = 0.055;

    private final Vec3 root;
    private final Vec3 hinge;
    private final Vec3 end;
    private final double first;
    private final double second;
    private final Vec3 axis;
    private final Vec3 endAxis;

    /**
     * @param axis the hinge's axis, along the cross-section's first half-width
     * @param endAxis the same at the end, where a forearm is twisted
     */
    Tube(Vec3 root, Vec3 hinge, Vec3 end, Vec3 axis, Vec3 endAxis) {
        this.root = root;
        this.hinge = hinge;
        this.end = end;
        this.first = root.to(hinge);
        this.second = hinge.to(end);
        this.axis = axis;
        this.endAxis = endAxis;
    }

    double length() {
        return first + second;
    }

    double first() {
        return first;
    }

    private Vec3 centre(double s) {
        double r = Math.min(ROUNDING, Math.min(first, second) * 0.45);
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
    void ring(Surface surface, int row, double s, double wide, double deep, double bulge) {
        Vec3 here = centre(s);
        Vec3 along = centre(s + 0.004).minus(centre(s - 0.004)).unit();
        double twist = Math.clamp((s - first) / second, 0, 1);
        Vec3 u = axis.towards(endAxis, Ease.inOut(twist)).across(along).unit();
        Vec3 v = along.cross(u);
        Vec3 middle = here.plus(v.times(bulge));
        int at = row * surface.cols;
        for (int c = 0; c < surface.cols; c++, at++) {
            double w = surface.cos[c] * wide;
            double d = surface.sin[c] * deep;
            surface.x[at] = middle.x() + u.x() * w + v.x() * d;
            surface.y[at] = middle.y() + u.y() * w + v.y() * d;
            surface.z[at] = middle.z() + u.z() * w + v.z() * d;
        }
    }
}
