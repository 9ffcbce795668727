package app.nape.figure.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits curves through the points of a closed line: as few as keep within a distance of it, with its corners kept. After Schneider, “An
 * algorithm for automatically fitting digitized curves”, Graphics Gems, 1990.
 */
final class Curves {
    /** Points to each side by which a corner is told. */
    private static final int SIDE = 4;
    /** Cosine of the turn from which on a corner stays one. */
    private static final double CORNER = Math.cos(Math.toRadians(52));
    /** Points after which a line is broken anyhow, so that a fit stays quick. */
    private static final int LONGEST = 90;

    private final double[] xs;
    private final double[] ys;
    private final double least;
    private final List<Double> out = new ArrayList<>();

    private Curves(double[] line, double least) {
        int n = line.length / 2;
        xs = new double[n + 1];
        ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            xs[i] = line[2 * (i % n)];
            ys[i] = line[2 * (i % n) + 1];
        }
        this.least = least * least;
    }

    /** A first point, then three points a curve, x and y in turn; no point of the line is farther from it than so much. */
    static double[] of(double[] line, double least) {
        Curves curves = new Curves(turned(line), least);
        return curves.fit();
    }

    /** The line from its sharpest corner on, so that no curve runs over one. */
    private static double[] turned(double[] line) {
        int n = line.length / 2;
        int best = 0;
        double sharpest = 2;
        for (int i = 0; i < n; i++) {
            double turn = turn(line, i, n);
            if (turn < sharpest) {
                sharpest = turn;
                best = i;
            }
        }
        double[] turned = new double[line.length];
        for (int i = 0; i < n; i++) {
            turned[2 * i] = line[2 * ((i + best) % n)];
            turned[2 * i + 1] = line[2 * ((i + best) % n) + 1];
        }
        return turned;
    }

    /** The cosine of the turn at a point. */
    private static double turn(double[] line, int i, int n) {
        int side = Math.min(SIDE, n / 3);
        int a = (i - side + n) % n;
        int b = (i + side) % n;
        double ux = line[2 * i] - line[2 * a];
        double uy = line[2 * i + 1] - line[2 * a + 1];
        double wx = line[2 * b] - line[2 * i];
        double wy = line[2 * b + 1] - line[2 * i + 1];
        double length = Math.hypot(ux, uy) * Math.hypot(wx, wy);
        return length == 0 ? 1 : (ux * wx + uy * wy) / length;
    }

    private double[] fit() {
        int n = xs.length - 1;
        double[] line = new double[2 * n];
        for (int i = 0; i < n; i++) {
            line[2 * i] = xs[i];
            line[2 * i + 1] = ys[i];
        }
        add(xs[0], ys[0]);
        int from = 0;
        boolean smooth = turn(line, 0, n) > CORNER;
        double[] first = smooth ? along(line, 0, n) : null;
        double[] leave = first;
        for (int i = SIDE; i <= n; i++) {
            boolean last = i == n;
            boolean corner = !last && i < n - SIDE && corner(line, i, n);
            if (last || corner || i - from >= LONGEST) {
                double[] arrive = last ? first : corner ? null : along(line, i % n, n);
                cubic(
                        from,
                        i,
                        leave == null ? towards(from, i) : leave,
                        arrive == null ? towards(i, from) : new double[] {-arrive[0], -arrive[1]});
                leave = arrive;
                from = i;
            }
        }
        double[] curves = new double[out.size()];
        for (int i = 0; i < curves.length; i++) {
            curves[i] = out.get(i);
        }
        return curves;
    }

    /** Whether the line turns sharply here, and nowhere near more so. */
    private static boolean corner(double[] line, int i, int n) {
        double here = turn(line, i, n);
        if (here > CORNER) {
            return false;
        }
        for (int k = 1; k <= SIDE / 2; k++) {
            if (turn(line, (i + k) % n, n) < here || turn(line, (i - k + n) % n, n) <= here) {
                return false;
            }
        }
        return true;
    }

    /** Where a smooth line goes at a point. */
    private static double[] along(double[] line, int i, int n) {
        int side = Math.min(SIDE, n / 3);
        int a = (i - side + n) % n;
        int b = (i + side) % n;
        return unit(line[2 * b] - line[2 * a], line[2 * b + 1] - line[2 * a + 1]);
    }

    private double[] towards(int from, int to) {
        int near = from < to ? Math.min(from + 3, to) : Math.max(from - 3, to);
        return unit(xs[near] - xs[from], ys[near] - ys[from]);
    }

    private static double[] unit(double x, double y) {
        double length = Math.hypot(x, y);
        return length == 0 ? new double[] {1, 0} : new double[] {x / length, y / length};
    }

    private void add(double x, double y) {
        out.add(x);
        out.add(y);
    }

    private void cubic(int first, int last, double[] leave, double[] arrive) {
        double[] u = lengths(first, last);
        double[] c = bezier(first, last, u, leave, arrive);
        int worst = worst(first, last, u, c);
        for (int round = 0; round < 3 && error(first, worst, u, c) > least; round++) {
            reparametrize(first, last, u, c);
            c = bezier(first, last, u, leave, arrive);
            worst = worst(first, last, u, c);
        }
        if (error(first, worst, u, c) <= least || last - first < 3) {
            for (int i = 2; i < 8; i++) {
                out.add(c[i]);
            }
            return;
        }
        int split = Math.clamp(worst, first + 1, last - 1);
        int before = Math.max(first, split - 2);
        int after = Math.min(last, split + 2);
        double[] middle = unit(xs[after] - xs[before], ys[after] - ys[before]);
        cubic(first, split, leave, new double[] {-middle[0], -middle[1]});
        cubic(split, last, middle, arrive);
    }

    private double[] lengths(int first, int last) {
        double[] u = new double[last - first + 1];
        for (int i = first + 1; i <= last; i++) {
            u[i - first] = u[i - first - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        double all = u[last - first];
        for (int i = 0; i < u.length && all > 0; i++) {
            u[i] /= all;
        }
        return u;
    }

    private double[] bezier(int first, int last, double[] u, double[] leave, double[] arrive) {
        double c00 = 0;
        double c01 = 0;
        double c11 = 0;
        double x0 = 0;
        double x1 = 0;
        double dot = leave[0] * arrive[0] + leave[1] * arrive[1];
        for (int i = first; i <= last; i++) {
            double t = u[i - first];
            double b1 = 3 * t * (1 - t) * (1 - t);
            double b2 = 3 * t * t * (1 - t);
            double begin = (1 - t) * (1 - t) * (1 - t) + b1;
            double end = t * t * t + b2;
            double dx = xs[i] - xs[first] * begin - xs[last] * end;
            double dy = ys[i] - ys[first] * begin - ys[last] * end;
            c00 += b1 * b1;
            c01 += b1 * b2 * dot;
            c11 += b2 * b2;
            x0 += b1 * (leave[0] * dx + leave[1] * dy);
            x1 += b2 * (arrive[0] * dx + arrive[1] * dy);
        }
        double det = c00 * c11 - c01 * c01;
        double a = Math.abs(det) < 1e-12 ? 0 : (x0 * c11 - x1 * c01) / det;
        double b = Math.abs(det) < 1e-12 ? 0 : (c00 * x1 - c01 * x0) / det;
        double chord = Math.hypot(xs[last] - xs[first], ys[last] - ys[first]);
        if (a < 1e-3 * chord || b < 1e-3 * chord || a > 3 * chord || b > 3 * chord) {
            a = chord / 3;
            b = chord / 3;
        }
        return new double[] {
            xs[first],
            ys[first],
            xs[first] + leave[0] * a,
            ys[first] + leave[1] * a,
            xs[last] + arrive[0] * b,
            ys[last] + arrive[1] * b,
            xs[last],
            ys[last]
        };
    }

    private int worst(int first, int last, double[] u, double[] c) {
        int worst = (first + last) / 2;
        double most = -1;
        for (int i = first + 1; i < last; i++) {
            double error = error(first, i, u, c);
            if (error > most) {
                most = error;
                worst = i;
            }
        }
        return worst;
    }

    private double error(int first, int i, double[] u, double[] c) {
        double dx = at(c, 0, u[i - first]) - xs[i];
        double dy = at(c, 1, u[i - first]) - ys[i];
        return dx * dx + dy * dy;
    }

    private static double at(double[] c, int part, double t) {
        double s = 1 - t;
        return s * s * s * c[part]
                + 3 * s * s * t * c[part + 2]
                + 3 * s * t * t * c[part + 4]
                + t * t * t * c[part + 6];
    }

    /** Moves each point's place on the curve to where it is nearest, by one step of Newton's. */
    private void reparametrize(int first, int last, double[] u, double[] c) {
        for (int i = first + 1; i < last; i++) {
            double t = u[i - first];
            double dx = at(c, 0, t) - xs[i];
            double dy = at(c, 1, t) - ys[i];
            double fx = slope(c, 0, t);
            double fy = slope(c, 1, t);
            double gx = bend(c, 0, t);
            double gy = bend(c, 1, t);
            double below = fx * fx + fy * fy + dx * gx + dy * gy;
            if (Math.abs(below) > 1e-9) {
                u[i - first] = Math.clamp(t - (dx * fx + dy * fy) / below, 0, 1);
            }
        }
    }

    private static double slope(double[] c, int p, double t) {
        double s = 1 - t;
        return 3 * s * s * (c[p + 2] - c[p]) + 6 * s * t * (c[p + 4] - c[p + 2]) + 3 * t * t * (c[p + 6] - c[p + 4]);
    }

    private static double bend(double[] c, int p, double t) {
        return 6 * (1 - t) * (c[p + 4] - 2 * c[p + 2] + c[p]) + 6 * t * (c[p + 6] - 2 * c[p + 4] + c[p + 2]);
    }
}
