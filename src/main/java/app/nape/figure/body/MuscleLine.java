package app.nape.figure.body;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A line along which a muscle is felt, made ready to be asked of thousands of points; most of them are out of its reach. */
final class MuscleLine {
    /** So many times as far as it reaches nothing is felt. */
    private static final double FAINTEST = 2.2;

    private final List<Vec3> points;
    private final double reach;
    private final double length;
    private final Vec3 least;
    private final Vec3 most;

    /**
     * A line through these points.
     *
     * @param reach how far it is felt about it, in metres
     */
    MuscleLine(List<Vec3> points, double reach) {
        this.points = points;
        this.reach = reach;
        double way = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            way += points.get(i).to(points.get(i + 1));
        }
        length = way;
        double about = FAINTEST * reach;
        least = new Vec3(
                least(points, Vec3::x) - about, least(points, Vec3::y) - about, least(points, Vec3::z) - about);
        most = new Vec3(most(points, Vec3::x) + about, most(points, Vec3::y) + about, most(points, Vec3::z) + about);
    }

    private static double least(List<Vec3> points, ToDoubleFunction<Vec3> along) {
        return points.stream().mapToDouble(along).min().orElseThrow();
    }

    private static double most(List<Vec3> points, ToDoubleFunction<Vec3> along) {
        return points.stream().mapToDouble(along).max().orElseThrow();
    }

    /** How much it is felt at a point, 0 to 1: most in its middle, less at its ends and about it. */
    double near(Vec3 p) {
        if (p.x() < least.x()
                || p.x() > most.x()
                || p.y() < least.y()
                || p.y() > most.y()
                || p.z() < least.z()
                || p.z() > most.z()) {
            return 0;
        }
        double best = 0;
        double before = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            Vec3 a = points.get(i);
            Vec3 b = points.get(i + 1);
            double t = along(p, a, b);
            double here = (before + t * a.to(b)) / length;
            double thin = 0.62 + 0.38 * Ease.inOut(Math.min(here, 1 - here) / 0.30);
            double d = p.to(a.towards(b, t)) / (reach * thin);
            best = Math.max(best, Math.exp(-d * d * 0.8) * Ease.inOut(FAINTEST - d) * (0.25 + 0.75 * thin));
            before += a.to(b);
        }
        return best;
    }

    /** Where on the way from one point to another a third is nearest, 0 to 1. */
    private static double along(Vec3 p, Vec3 a, Vec3 b) {
        Vec3 way = b.minus(a);
        return Math.clamp(p.minus(a).dot(way) / way.dot(way), 0, 1);
    }
}
