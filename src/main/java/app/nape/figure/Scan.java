package app.nape.figure;

/** Goes through the rows of projected quads; colours and depth run evenly over each. */
abstract class Scan {
    private static final double FIXED = 65536;
    /** A quad whose corners differ from a plane by more than this, in steps of colour or in metres, is drawn as two triangles. */
    private static final double CROOKED_COLOUR = 5;

    private static final double CROOKED_DEPTH = 0.004;

    private final int[] corners = new int[4];
    private int width;
    private int height;
    private int perPixel = 1;
    /** By how much each value changes from one sample to the next; colours in 65536ths. */
    float zStep;

    int rStep;
    int gStep;
    int bStep;

    /** Sets how many samples there are, and how many of them lie along a pixel. */
    final void size(int wide, int high, int samples) {
        width = wide;
        height = high;
        perPixel = samples;
    }

    final int width() {
        return width;
    }

    final int height() {
        return height;
    }

    /** Takes a stretch of samples of one row, with the values of its first one. */
    abstract void take(int row, int start, int end, float z, int r, int g, int b);

    /** The next row at or after one that matters between two columns of samples. */
    int next(int row, int left, int right) {
        return row;
    }

    /** Draws four projected corners, in order round the edge: as one plane where they nearly lie in one. */
    final void quad(Projected p, int a, int b, int c, int d) {
        if (crooked(p, a, b, c, d)) {
            plane(p, a, b, c, c);
            plane(p, a, c, d, d);
        } else {
            plane(p, a, b, c, d);
        }
    }

    /** Draws a convex shape of four corners, of which the last two may be one, as if it lay in one plane. */
    private void plane(Projected p, int a, int b, int c, int d) {
        double scale = perPixel;
        double ux = (p.x[c] - p.x[a]) * scale;
        double uy = (p.y[c] - p.y[a]) * scale;
        double wx = (p.x[d] - p.x[b]) * scale;
        double wy = (p.y[d] - p.y[b]) * scale;
        double area = ux * wy - wx * uy;
        double top = Math.min(Math.min(p.y[a], p.y[b]), Math.min(p.y[c], p.y[d]));
        double bottom = Math.max(Math.max(p.y[a], p.y[b]), Math.max(p.y[c], p.y[d]));
        int first = Math.max(0, ceil(top * scale - 0.5));
        int last = Math.min(height - 1, ceil(bottom * scale - 0.5) - 1);
        if (last < first || Math.abs(area) < 1e-6) {
            return;
        }
        double inverse = 1 / area;
        double mx = (p.x[a] + p.x[b] + p.x[c] + p.x[d]) / 4 * scale;
        double my = (p.y[a] + p.y[b] + p.y[c] + p.y[d]) / 4 * scale;
        double u = (p.z[c] - p.z[a]) * inverse;
        double w = (p.z[d] - p.z[b]) * inverse;
        double zx = u * wy - w * uy;
        double zy = w * ux - u * wx;
        double zm = (p.z[a] + p.z[b] + p.z[c] + p.z[d]) / 4;
        u = (p.r[c] - p.r[a]) * inverse;
        w = (p.r[d] - p.r[b]) * inverse;
        double rx = u * wy - w * uy;
        double ry = w * ux - u * wx;
        double rm = (p.r[a] + p.r[b] + p.r[c] + p.r[d]) / 4;
        u = (p.g[c] - p.g[a]) * inverse;
        w = (p.g[d] - p.g[b]) * inverse;
        double gx = u * wy - w * uy;
        double gy = w * ux - u * wx;
        double gm = (p.g[a] + p.g[b] + p.g[c] + p.g[d]) / 4;
        u = (p.b[c] - p.b[a]) * inverse;
        w = (p.b[d] - p.b[b]) * inverse;
        double bx = u * wy - w * uy;
        double by = w * ux - u * wx;
        double bm = (p.b[a] + p.b[b] + p.b[c] + p.b[d]) / 4;
        zStep = (float) zx;
        rStep = (int) (rx * FIXED);
        gStep = (int) (gx * FIXED);
        bStep = (int) (bx * FIXED);
        int[] q = corners;
        q[0] = a;
        q[1] = b;
        q[2] = c;
        q[3] = d;
        int highest = p.y[a] == top ? 0 : p.y[b] == top ? 1 : p.y[c] == top ? 2 : 3;
        int rightwards = area > 0 ? 1 : 3;
        int li = highest;
        int ri = highest;
        double leftEnd = Double.NEGATIVE_INFINITY;
        double rightEnd = Double.NEGATIVE_INFINITY;
        double leftSlope = 0;
        double rightSlope = 0;
        double leftX = 0;
        double leftY = 0;
        double rightX = 0;
        double rightY = 0;
        int leftmost = (int) (Math.min(Math.min(p.x[a], p.x[b]), Math.min(p.x[c], p.x[d])) * scale) - 1;
        int rightmost = (int) (Math.max(Math.max(p.x[a], p.x[b]), Math.max(p.x[c], p.x[d])) * scale) + 1;
        for (int row = next(first, leftmost, rightmost); row <= last; row = next(row + 1, leftmost, rightmost)) {
            double y = row + 0.5;
            while (leftEnd <= y) {
                int from = q[li & 3];
                li += 4 - rightwards;
                int to = q[li & 3];
                leftX = p.x[from] * scale;
                leftY = p.y[from] * scale;
                leftEnd = p.y[to] * scale;
                leftSlope = leftEnd > leftY ? (p.x[to] * scale - leftX) / (leftEnd - leftY) : 0;
            }
            while (rightEnd <= y) {
                int from = q[ri & 3];
                ri += rightwards;
                int to = q[ri & 3];
                rightX = p.x[from] * scale;
                rightY = p.y[from] * scale;
                rightEnd = p.y[to] * scale;
                rightSlope = rightEnd > rightY ? (p.x[to] * scale - rightX) / (rightEnd - rightY) : 0;
            }
            double at = column(row);
            int start = Math.max(0, ceil(leftX + leftSlope * (y - leftY) - at));
            int end = Math.min(width - 1, ceil(rightX + rightSlope * (y - rightY) - at) - 1);
            if (end >= start) {
                double dx = start + at - mx;
                double dy = y - my;
                take(
                        row,
                        start,
                        end,
                        (float) (zm + zx * dx + zy * dy),
                        (int) ((rm + rx * dx + ry * dy) * FIXED),
                        (int) ((gm + gx * dx + gy * dy) * FIXED),
                        (int) ((bm + bx * dx + by * dy) * FIXED));
            }
        }
    }

    /** Whether four corners are too far from one plane, or do not lie round a convex shape. */
    private static boolean crooked(Projected p, int a, int b, int c, int d) {
        return Math.abs(p.z[a] - p.z[b] + p.z[c] - p.z[d]) > CROOKED_DEPTH
                || Math.abs(p.r[a] - p.r[b] + p.r[c] - p.r[d]) > CROOKED_COLOUR
                || Math.abs(p.g[a] - p.g[b] + p.g[c] - p.g[d]) > CROOKED_COLOUR
                || turn(p, a, b, c) * turn(p, c, d, a) < 0
                || turn(p, b, c, d) * turn(p, d, a, b) < 0
                || turn(p, a, b, c) * turn(p, b, c, d) < 0;
    }

    private static double turn(Projected p, int a, int b, int c) {
        return (p.x[b] - p.x[a]) * (p.y[c] - p.y[b]) - (p.x[c] - p.x[b]) * (p.y[b] - p.y[a]);
    }

    /** Where a row is sampled within a column: rows of one pixel at different places, so that upright edges are as smooth as can be. */
    private double column(int row) {
        return perPixel == 1 ? 0.5 : (row % perPixel + 0.5) / perPixel;
    }

    /** Like {@link Math#ceil}, for values that fit an int. */
    static int ceil(double value) {
        int whole = (int) value;
        return value > whole ? whole + 1 : whole;
    }
}
