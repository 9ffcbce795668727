package app.nape.figure;

import java.util.Arrays;

/**
 * Triangles with a depth buffer, several samples a pixel. Colours run smoothly between the corners. Each row knows the stretch that
 * holds something, so that empty parts of the picture cost nothing.
 */
final class Raster {
    private static final double FIXED = 65536;

    private int width;
    private int height;
    private float[] depth = new float[0];
    private int[] colour = new int[0];
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];
    private float nearer;

    /** Empties a picture of so many samples. */
    void begin(int wide, int high) {
        if (wide != width || high != height) {
            width = wide;
            height = high;
            depth = new float[wide * high];
            colour = new int[wide * high];
            firsts = new int[high];
            lasts = new int[high];
            Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        } else {
            for (int y = 0; y < high; y++) {
                if (lasts[y] >= firsts[y]) {
                    int from = y * wide + firsts[y];
                    int to = y * wide + lasts[y] + 1;
                    Arrays.fill(depth, from, to, Float.NEGATIVE_INFINITY);
                    Arrays.fill(colour, from, to, 0);
                }
            }
        }
        Arrays.fill(firsts, wide);
        Arrays.fill(lasts, -1);
    }

    /** Whether what follows is drawn before everything drawn so far. */
    void inFront(boolean before) {
        nearer = before ? 100 : 0;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float[] depth() {
        return depth;
    }

    int[] colour() {
        return colour;
    }

    /** The first sample of a row that holds something; the width when none does. */
    int first(int row) {
        return firsts[row];
    }

    /** The last sample of a row that holds something; -1 when none does. */
    int last(int row) {
        return lasts[row];
    }

    /** Draws one triangle of projected corners: x, y in samples, y downwards; z towards the viewer. */
    void triangle(Projected p, int i, int j, int k) {
        double[] px = p.x;
        double[] py = p.y;
        int a = i;
        int b = j;
        int c = k;
        if (py[b] < py[a]) {
            int t = a;
            a = b;
            b = t;
        }
        if (py[c] < py[a]) {
            int t = a;
            a = c;
            c = t;
        }
        if (py[c] < py[b]) {
            int t = b;
            b = c;
            c = t;
        }
        double ax = px[a];
        double ay = py[a];
        double bx = px[b] - ax;
        double by = py[b] - ay;
        double cx = px[c] - ax;
        double cy = py[c] - ay;
        double area = bx * cy - cx * by;
        int top = Math.max(0, ceil(ay - 0.5));
        int bottom = Math.min(height - 1, ceil(py[c] - 0.5) - 1);
        if (bottom < top || Math.abs(area) < 1e-9) {
            return;
        }
        double inverse = 1 / area;
        double zb = p.z[b] - p.z[a];
        double zc = p.z[c] - p.z[a];
        double zx = (zb * cy - zc * by) * inverse;
        double zy = (zc * bx - zb * cx) * inverse;
        double rb = p.r[b] - p.r[a];
        double rc = p.r[c] - p.r[a];
        double rx = (rb * cy - rc * by) * inverse;
        double ry = (rc * bx - rb * cx) * inverse;
        double gb = p.g[b] - p.g[a];
        double gc = p.g[c] - p.g[a];
        double gx = (gb * cy - gc * by) * inverse;
        double gy = (gc * bx - gb * cx) * inverse;
        double lb = p.b[b] - p.b[a];
        double lc = p.b[c] - p.b[a];
        double lx = (lb * cy - lc * by) * inverse;
        double ly = (lc * bx - lb * cx) * inverse;
        double longSlope = cx / cy;
        double upperSlope = by > 0 ? bx / by : 0;
        double lowerSlope = cy > by ? (cx - bx) / (cy - by) : 0;
        boolean longLeft = area > 0;
        float zStep = (float) zx;
        int rStep = (int) (rx * FIXED);
        int gStep = (int) (gx * FIXED);
        int lStep = (int) (lx * FIXED);
        for (int row = top; row <= bottom; row++) {
            double dy = row + 0.5 - ay;
            double along = longSlope * dy;
            double other = dy < by ? upperSlope * dy : bx + lowerSlope * (dy - by);
            double left = ax + (longLeft ? along : other);
            double right = ax + (longLeft ? other : along);
            int start = Math.max(0, ceil(left - 0.5));
            int end = Math.min(width - 1, ceil(right - 0.5) - 1);
            if (end < start) {
                continue;
            }
            if (start < firsts[row]) {
                firsts[row] = start;
            }
            if (end > lasts[row]) {
                lasts[row] = end;
            }
            double dx = start + 0.5 - ax;
            float z = nearer + (float) (p.z[a] + zx * dx + zy * dy);
            int r = (int) ((p.r[a] + rx * dx + ry * dy) * FIXED);
            int g = (int) ((p.g[a] + gx * dx + gy * dy) * FIXED);
            int l = (int) ((p.b[a] + lx * dx + ly * dy) * FIXED);
            span(row * width + start, end - start + 1, z, zStep, r, rStep, g, gStep, l, lStep);
        }
    }

    private void span(
            int from, int count, float z0, float zStep, int r0, int rStep, int g0, int gStep, int l0, int lStep) {
        float[] deep = depth;
        int[] tone = colour;
        float z = z0;
        int r = r0;
        int g = g0;
        int l = l0;
        for (int at = from; at < from + count; at++) {
            if (z > deep[at]) {
                deep[at] = z;
                tone[at] = 0xFF000000 | (r & 0xFF0000) | ((g >> 8) & 0xFF00) | (l >> 16 & 0xFF);
            }
            z += zStep;
            r += rStep;
            g += gStep;
            l += lStep;
        }
    }

    /** Like {@link Math#ceil}, for values that fit an int. */
    private static int ceil(double value) {
        int whole = (int) value;
        return value > whole ? whole + 1 : whole;
    }
}
