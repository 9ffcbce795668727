package app.nape.figure.mesh;

/**
 * Draws two surfaces that run into each other together, as flesh or cloth would: each swells towards the other near the seam,
 * and both take the same light and glow there.
 */
public final class Weld {
    private final Surface a;
    private final int[] pointsOfA;
    private final Surface b;
    private final int[] pointsOfB;
    private final double reach;
    private final double[] pushA;
    private final double[] pushB;
    private final double[] normalsA;
    private final double[] normalsB;
    private final double[] glowA;
    private final double[] glowB;

    /** @param reach how far from the seam both give, in metres */
    public Weld(Surface a, int[] pointsOfA, Surface b, int[] pointsOfB, double reach) {
        this.a = a;
        this.pointsOfA = pointsOfA;
        this.b = b;
        this.pointsOfB = pointsOfB;
        this.reach = reach;
        pushA = new double[pointsOfA.length];
        pushB = new double[pointsOfB.length];
        normalsA = new double[pointsOfA.length * 3];
        normalsB = new double[pointsOfB.length * 3];
        glowA = new double[pointsOfA.length];
        glowB = new double[pointsOfB.length];
    }

    /** The points of some rows and columns of a surface, row by row there and back, so that each is next to the one before. */
    public static int[] patch(Surface s, int firstRow, int lastRow, int firstCol, int lastCol) {
        int[] points = new int[(lastRow - firstRow + 1) * (lastCol - firstCol + 1)];
        int n = 0;
        for (int r = firstRow; r <= lastRow; r++) {
            for (int c = firstCol; c <= lastCol; c++) {
                int col = (r - firstRow) % 2 == 0 ? c : firstCol + lastCol - c;
                points[n++] = r * s.cols + (col + s.cols) % s.cols;
            }
        }
        return points;
    }

    public void join() {
        measure(a, pointsOfA, b, pointsOfB, pushA, normalsA, glowA);
        measure(b, pointsOfB, a, pointsOfA, pushB, normalsB, glowB);
        apply(a, pointsOfA, pushA, normalsA, glowA);
        apply(b, pointsOfB, pushB, normalsB, glowB);
    }

    private void measure(
            Surface s, int[] points, Surface other, int[] others, double[] push, double[] normals, double[] glow) {
        int nearest = -1;
        for (int n = 0; n < points.length; n++) {
            int i = points[n];
            nearest = nearest < 0 ? nearest(s, i, other, others) : nearer(s, i, other, nearest);
            double dx = s.x[i] - other.x[nearest];
            double dy = s.y[i] - other.y[nearest];
            double dz = s.z[i] - other.z[nearest];
            double far = Math.sqrt(dx * dx + dy * dy + dz * dz);
            double h = Math.max(0, reach - far) / reach;
            double alike = s.nx[i] * other.nx[nearest] + s.ny[i] * other.ny[nearest] + s.nz[i] * other.nz[nearest];
            // Where both face the same way there is no hollow to fill: they would only stand out as a hump.
            push[n] = h * h * reach / 4 * Math.clamp((1 - alike) * 1.4, 0, 1);
            double above = dx * s.nx[i] + dy * s.ny[i] + dz * s.nz[i];
            // What lies under this surface and faces elsewhere is not seen, and its light is not to be taken either.
            double hidden = Math.clamp(3 * above / reach - 0.3, 0, 1) * Math.clamp(1 - alike, 0, 1);
            double k = h * 0.85 * (1 - hidden);
            glow[n] = s.muscle[i] + (other.muscle[nearest] - s.muscle[i]) * h * h * 0.5;
            normals[3 * n] = s.nx[i] + other.nx[nearest] * k;
            normals[3 * n + 1] = s.ny[i] + other.ny[nearest] * k;
            normals[3 * n + 2] = s.nz[i] + other.nz[nearest] * k;
        }
    }

    /** The point of another surface that is nearest to a point: found among every seventh, then from neighbour to neighbour. */
    static int nearest(Surface s, int i, Surface other, int[] others) {
        double best = Double.POSITIVE_INFINITY;
        int found = others[0];
        for (int n = 0; n < others.length; n += 7) {
            double d = far(s, i, other, others[n]);
            if (d < best) {
                best = d;
                found = others[n];
            }
        }
        return nearer(s, i, other, found);
    }

    /** The same from a point that is near already, such as the nearest one to a neighbour: from neighbour to neighbour only. */
    static int nearer(Surface s, int i, Surface other, int start) {
        int cols = other.cols;
        double best = far(s, i, other, start);
        int found = start;
        boolean closer = true;
        while (closer) {
            closer = false;
            int row = found / cols * cols;
            int col = found - row;
            int before = col == 0 ? cols - 1 : col - 1;
            int after = col == cols - 1 ? 0 : col + 1;
            int low = row == 0 ? 0 : row - cols;
            int top = row == (other.rows - 1) * cols ? row : row + cols;
            for (int r = low; r <= top; r += cols) {
                for (int n = 0; n < 3; n++) {
                    int o = r + (n == 0 ? before : n == 1 ? col : after);
                    double d = far(s, i, other, o);
                    if (d < best) {
                        best = d;
                        found = o;
                        closer = true;
                    }
                }
            }
        }
        return found;
    }

    private static double far(Surface s, int i, Surface other, int o) {
        double dx = s.x[i] - other.x[o];
        double dy = s.y[i] - other.y[o];
        double dz = s.z[i] - other.z[o];
        return dx * dx + dy * dy + dz * dz;
    }

    private static void apply(Surface s, int[] points, double[] push, double[] normals, double[] glow) {
        for (int n = 0; n < points.length; n++) {
            int i = points[n];
            s.x[i] += s.nx[i] * push[n];
            s.y[i] += s.ny[i] * push[n];
            s.z[i] += s.nz[i] * push[n];
            s.glow[i] = glow[n];
            s.set(i, normals[3 * n], normals[3 * n + 1], normals[3 * n + 2]);
        }
    }
}
