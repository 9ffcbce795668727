package app.nape.figure.mesh;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;
import java.util.List;

/** A folded strip of cloth that lies flat on what it passes over. */
public final class Ribbon {
    /** Points around it. */
    private static final int COLS = 8;

    /** Rows from one of its stops to the next. */
    private static final int STEPS = 5;

    /** Half its thickness, in metres. */
    private static final double HALF_THICK = 0.006;

    private Ribbon() {}

    /**
     * A place that it passes.
     *
     * @param at its middle
     * @param out away from what it lies on
     * @param half half its width, in metres
     */
    public record Stop(Vec3 at, Vec3 out, double half) {}

    public static Surface through(Material material, List<Stop> stops) {
        int rows = (stops.size() - 1) * STEPS + 1;
        Surface s = new Surface(material, rows + 2, COLS, true, false);
        for (int r = 0; r < rows; r++) {
            double place = (double) r / STEPS;
            Stop here = at(stops, place);
            Vec3 along =
                    at(stops, place + 0.05).at().minus(at(stops, place - 0.05).at());
            Vec3 thin = here.out().across(along.unit()).unit();
            Vec3 wide = thin.cross(along.unit());
            for (int c = 0; c < COLS; c++) {
                Vec3 w = wide.times(s.cos[c] * here.half());
                s.put(r + 1, c, here.at().plus(w).plus(thin.times(s.sin[c] * HALF_THICK)));
            }
        }
        for (int c = 0; c < COLS; c++) {
            s.put(0, c, stops.getFirst().at());
            s.put(rows + 1, c, stops.getLast().at());
        }
        s.findNormals();
        return s;
    }

    private static Stop at(List<Stop> stops, double place) {
        int i = Math.clamp((int) Math.floor(place), 0, stops.size() - 2);
        double t = Math.clamp(place - i, -0.1, 1.1);
        Stop a = stops.get(Math.max(i - 1, 0));
        Stop b = stops.get(i);
        Stop c = stops.get(i + 1);
        Stop d = stops.get(Math.min(i + 2, stops.size() - 1));
        return new Stop(
                spline(a.at(), b.at(), c.at(), d.at(), t),
                b.out().towards(c.out(), t),
                b.half() + (c.half() - b.half()) * t);
    }

    private static Vec3 spline(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double t) {
        return new Vec3(
                Ease.spline(a.x(), b.x(), c.x(), d.x(), t),
                Ease.spline(a.y(), b.y(), c.y(), d.y(), t),
                Ease.spline(a.z(), b.z(), c.z(), d.z(), t));
    }
}
