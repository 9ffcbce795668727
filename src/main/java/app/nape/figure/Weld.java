package app.nape.figure;

/**
 * Draws two surfaces that run into each other together, as flesh or cloth would: each swells towards the other near the seam,
 * and both take the same light there.
 */
final class Weld {
    private static final int[] ROW_STEPS = {-1, -1, -1, 0, 0, 1, 1, 1};
    private static final int[] COL_STEPS = {-1, 0, 1, -1, 1, -1, 0, 1};

    private final Surface a;
    private final int[] pointsOfA;
    private final Surface b;
    private final int[] pointsOfB;
    private final double reach;
    private final double[] pushA;
    private final double[] pushB;
    private final double[] normalsA;
    private final double[] normalsB;

    /** @param reach how far from the seam both give, in metres */
    Weld(Surface a, int[] pointsOfA, Surface b, int[] pointsOfB, double reach) {
        this.a = a;
        this.pointsOfA = pointsOfA;
        this.b = b;
        this.pointsOfB = pointsOfB;
        this.reach = reach;
        pushA = new double[pointsOfA.length];
        pushB = new double[pointsOfB.length];
        normalsA = new double[pointsOfA.length * 3];
        normalsB = new double[pointsOfB.length * 3];
    }

    /** The points of some rows and columns of a surface. */
    static int[] patch(Surface s, int firstRow, int lastRow, int firstCol, int lastCol) {
        int[] points = new int[(lastRow - firstRow + 1) * (lastCol - firstCol + 1)];
        int n = 0;
        for (int r = firstRow; r <= lastRow; r++) {
            for (int c = firstCol; c <= lastCol; c++) {
                points[n++] = r * s.cols + (c + s.cols) % s.cols;
            }
        }
        return points;
    }

    void join() {
        measure(a, pointsOfA, b, pointsOfB, pushA, normalsA);
        measure(b, pointsOfB, a, pointsOfA, pushB, normalsB);
        apply(a, pointsOfA, pushA, normalsA);
        apply(b, pointsOfB, pushB, normalsB);
    }

    private void measure(Surface s, int[] points, Surface other, int[] others, double[] push, double[] normals) {
        for (int n = 0; n < points.length; n++) {
            int i = points[n];
            int nearest = nearest(s, i, other, others);
            double dx = s.x[i] - other.x[nearest];
            double dy = s.y[i] - other.y[nearest];
            double dz = s.z[i] - other.z[nearest];
            double far = Math.sqrt(dx * dx + dy * dy + dz * dz);
            double h = Math.max(0, reach - far) / reach;
            push[n] = h * h * reach / 4;
            double k = h * 0.85;
            normals[3 * n] = s.nx[i] + other.nx[nearest] * k;
            normals[3 * n + 1] = s.ny[i] + other.ny[nearest] * k;
            normals[3 * n + 2] = s.nz[i] + other.nz[nearest] * k;
        }
    }

    /** The point of another surface that is nearest to a point: found among every seventh, then from neighbour to neighbour. */
    static int nearest(Surface s, int i, Surface other, int[] others) {
        double x = s.x[i];
        double y = s.y[i];
        double z = s.z[i];
        double best = Double.POSITIVE_INFINITY;
        int found = others[0];
        for (int n = 0; n < others.length; n += 7) {
            int o = others[n];
            double dx = x - other.x[o];
            double dy = y - other.y[o];
            double dz = z - other.z[o];
            double d = dx * dx + dy * dy + dz * dz;
            if (d < best) {
                best = d;
                found = o;
            }
        }
        boolean closer = true;
        while (closer) {
            closer = false;
            int row = found / other.cols;
            int col = found % other.cols;
            int here = found;
            for (int n = 0; n < 8; n++) {
                int r = row + ROW_STEPS[n];
                int o = r * other.cols + (col + COL_STEPS[n] + other.cols) % other.cols;
                if (r >= 0 && r < other.rows) {
                    double dx = x - other.x[o];
                    double dy = y - other.y[o];
                    double dz = z - other.z[o];
                    double d = dx * dx + dy * dy + dz * dz;
                    if (d < best) {
                        best = d;
                        here = o;
                        closer = true;
                    }
                }
            }
            found = here;
        }
        return found;
    }

    private static void apply(Surface s, int[] points, double[] push, double[] normals) {
        for (int n = 0; n < points.length; n++) {
            int i = points[n];
            s.x[i] += s.nx[i] * push[n];
            s.y[i] += s.ny[i] * push[n];
            s.z[i] += s.nz[i] * push[n];
            s.set(i, normals[3 * n], normals[3 * n + 1], normals[3 * n + 2]);
        }
    }
}
