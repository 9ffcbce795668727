package app.nape.figure.paint;

import java.util.Arrays;
import java.util.List;

/** Measures the closed lines of a vector picture: a first point, then two control points and an end for each curve. */
final class Loops {
    private static final int STEPS = 24;

    private Loops() {}

    static boolean closed(double[] loop) {
        int last = loop.length - 2;
        return loop.length >= 8
                && (loop.length - 2) % 6 == 0
                && Math.hypot(loop[0] - loop[last], loop[1] - loop[last + 1]) < 1e-9;
    }

    static boolean finite(double[] loop) {
        return Arrays.stream(loop).allMatch(Double::isFinite);
    }

    static int curves(double[] loop) {
        return (loop.length - 2) / 6;
    }

    /** Points along it, x and y in turn. */
    static double[] flat(double[] loop) {
        double[] points = new double[curves(loop) * STEPS * 2];
        int n = 0;
        for (int c = 0; c + 8 <= loop.length; c += 6) {
            for (int i = 0; i < STEPS; i++) {
                double t = (double) i / STEPS;
                double s = 1 - t;
                for (int part = 0; part < 2; part++) {
                    points[n++] = s * s * s * loop[c + part]
                            + 3 * s * s * t * loop[c + 2 + part]
                            + 3 * s * t * t * loop[c + 4 + part]
                            + t * t * t * loop[c + 6 + part];
                }
            }
        }
        return points;
    }

    /** What it goes round, above zero one way round and below it the other way. */
    static double area(double[] points) {
        double twice = 0;
        for (int i = 0; i < points.length; i += 2) {
            int j = (i + 2) % points.length;
            twice += points[i] * points[j + 1] - points[j] * points[i + 1];
        }
        return twice / 2;
    }

    /** What all loops of a tone go round, holes left out. */
    static double area(List<double[]> loops) {
        return Math.abs(loops.stream().mapToDouble(loop -> area(flat(loop))).sum());
    }

    /** How far the farthest of some points is from a closed line. */
    static double apart(double[] points, double[] line) {
        double worst = 0;
        for (int i = 0; i < points.length; i += 2) {
            double best = Double.MAX_VALUE;
            for (int j = 0; j < line.length; j += 2) {
                int k = (j + 2) % line.length;
                double dx = line[k] - line[j];
                double dy = line[k + 1] - line[j + 1];
                double px = points[i] - line[j];
                double py = points[i + 1] - line[j + 1];
                double t = Math.clamp((px * dx + py * dy) / Math.max(1e-12, dx * dx + dy * dy), 0, 1);
                best = Math.min(best, Math.hypot(px - dx * t, py - dy * t));
            }
            worst = Math.max(worst, best);
        }
        return worst;
    }
}
