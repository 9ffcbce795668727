package app.nape.figure.paint;

import java.util.List;

/** A quad of a vector picture. */
public final class Facet {
    /** Corners whose hue differs by this much of 255 are told apart as a facet on paper. */
    private static final double TOLD = 8;

    /** The most pieces along a side. */
    private static final int MOST = 4;

    /** Corners to the right, in its order; the same downwards. */
    private final double[] xs = new double[4];

    private final double[] ys = new double[4];
    /** Red, green and blue of each corner, one after the other. */
    private final double[] colours = new double[12];

    private Facet() {}

    /** The quad between four points of a projected surface. */
    public static Facet of(float[] v, int... corners) {
        Facet facet = new Facet();
        for (int i = 0; i < 4; i++) {
            int p = corners[i];
            facet.xs[i] = v[p];
            facet.ys[i] = v[p + Projected.Y];
            for (int part = 0; part < 3; part++) {
                facet.colours[3 * i + part] = v[p + Projected.RED + part];
            }
        }
        return facet;
    }

    /** Adds it in as many pieces of one colour as keep its shades from showing as steps. */
    public void paint(List<Shape> into) {
        // The second corner comes after the first along one side, the fourth along the other.
        int along = pieces(Math.max(apart(0, 1), apart(3, 2)));
        int across = pieces(Math.max(apart(0, 3), apart(1, 2)));
        for (int i = 0; i < along; i++) {
            for (int j = 0; j < across; j++) {
                into.add(piece((double) i / along, (i + 1.0) / along, (double) j / across, (j + 1.0) / across));
            }
        }
    }

    private static int pieces(double apart) {
        return Math.clamp((int) Math.ceil(apart / TOLD), 1, MOST);
    }

    /** How far two corners differ in hue: light and shade change slowly enough, a glow's edge does not. */
    private double apart(int a, int b) {
        return Math.abs(redness(a) - redness(b));
    }

    private double redness(int corner) {
        return colours[3 * corner] - colours[3 * corner + 1];
    }

    private Shape piece(double left, double right, double low, double high) {
        double u = (left + right) / 2;
        double v = (low + high) / 2;
        int argb = 0xFF;
        for (int part = 0; part < 3; part++) {
            argb = argb << 8 | (int) between(colours, 3, part, u, v);
        }
        return new Shape(
                new double[] {
                    between(xs, 1, 0, left, low),
                    between(xs, 1, 0, right, low),
                    between(xs, 1, 0, right, high),
                    between(xs, 1, 0, left, high)
                },
                new double[] {
                    between(ys, 1, 0, left, low),
                    between(ys, 1, 0, right, low),
                    between(ys, 1, 0, right, high),
                    between(ys, 1, 0, left, high)
                },
                argb);
    }

    /** A value of the corners, so far along and across. */
    private static double between(double[] of, int size, int part, double u, double v) {
        double near = of[part] + (of[size + part] - of[part]) * u;
        double far = of[3 * size + part] + (of[2 * size + part] - of[3 * size + part]) * u;
        return near + (far - near) * v;
    }
}
