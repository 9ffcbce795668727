package app.nape.figure.mesh;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;
import java.util.List;

/** A round cord through points, such as a rolled towel or a band. */
public final class Cord {
    /** Points around it. */
    private static final int COLS = 10;

    /** Rows from one of its points to the next. */
    private static final int STEPS = 8;

    private Cord() {}

    public static Surface through(Material material, List<Vec3> points, double radius) {
        int rows = (points.size() - 1) * STEPS + 1;
        Surface s = new Surface(material, rows + 2, COLS, true, false);
        for (int r = 0; r < rows; r++) {
            Vec3 here = at(points, (double) r / STEPS);
            Vec3 along = at(points, (double) r / STEPS + 0.05)
                    .minus(at(points, (double) r / STEPS - 0.05))
                    .unit();
            Vec3 u = (Math.abs(along.y()) > 0.9 ? new Vec3(1, 0, 0) : new Vec3(0, 1, 0))
                    .across(along)
                    .unit();
            Vec3 v = along.cross(u);
            for (int c = 0; c < COLS; c++) {
                double a = 2 * Math.PI * c / COLS;
                s.put(r + 1, c, here.plus(u.times(Math.cos(a) * radius)).plus(v.times(Math.sin(a) * radius)));
            }
        }
        for (int c = 0; c < COLS; c++) {
            s.put(0, c, points.getFirst());
            s.put(rows + 1, c, points.getLast());
        }
        s.findNormals();
        return s;
    }

    private static Vec3 at(List<Vec3> points, double place) {
        int i = Math.clamp((int) Math.floor(place), 0, points.size() - 2);
        double t = place - i;
        Vec3 a = points.get(Math.max(i - 1, 0));
        Vec3 b = points.get(i);
        Vec3 c = points.get(i + 1);
        Vec3 d = points.get(Math.min(i + 2, points.size() - 1));
        return new Vec3(
                Ease.spline(a.x(), b.x(), c.x(), d.x(), t),
                Ease.spline(a.y(), b.y(), c.y(), d.y(), t),
                Ease.spline(a.z(), b.z(), c.z(), d.z(), t));
    }
}
