package app.nape.figure;

import java.util.Arrays;

/** Triangles with a depth buffer, several samples a pixel. Colours run smoothly between the corners. */
final class Raster {
    private int width;
    private int height;
    private float[] depth = new float[0];
    private int[] colour = new int[0];
    private int least;
    private int most;
    private float nearer;

    /** Empties a picture of so many samples. */
    void begin(int wide, int high) {
        if (wide * high > depth.length) {
            depth = new float[wide * high];
            colour = new int[wide * high];
        }
        width = wide;
        height = high;
        Arrays.fill(depth, 0, wide * high, Float.NEGATIVE_INFINITY);
        Arrays.fill(colour, 0, wide * high, 0);
        least = high;
        most = -1;
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

    /** First row that holds something; {@link #height} when none does. */
    int firstRow() {
        return least;
    }

    /** Last row that holds something; -1 when none does. */
    int lastRow() {
        return most;
    }

    /** Draws one triangle of projected corners: x, y in samples, y downwards; z towards the viewer. */
    void triangle(Projected p, int a, int b, int c) {
        double ax = p.x[a];
        double ay = p.y[a];
        double bx = p.x[b] - ax;
        double by = p.y[b] - ay;
        double cx = p.x[c] - ax;
        double cy = p.y[c] - ay;
        double area = bx * cy - cx * by;
        if (Math.abs(area) < 1e-9) {
            return;
        }
        double k = 1 / area;
        int top = (int) Math.max(0, Math.ceil(Math.min(ay, Math.min(p.y[b], p.y[c])) - 0.5));
        int bottom = (int) Math.min(height - 1, Math.floor(Math.max(ay, Math.max(p.y[b], p.y[c])) - 0.5));
        if (bottom < top) {
            return;
        }
        least = Math.min(least, top);
        most = Math.max(most, bottom);
        double zx = ((p.z[b] - p.z[a]) * cy - (p.z[c] - p.z[a]) * by) * k;
        double zy = ((p.z[c] - p.z[a]) * bx - (p.z[b] - p.z[a]) * cx) * k;
        double rx = ((p.r[b] - p.r[a]) * cy - (p.r[c] - p.r[a]) * by) * k;
        double ry = ((p.r[c] - p.r[a]) * bx - (p.r[b] - p.r[a]) * cx) * k;
        double gx = ((p.g[b] - p.g[a]) * cy - (p.g[c] - p.g[a]) * by) * k;
        double gy = ((p.g[c] - p.g[a]) * bx - (p.g[b] - p.g[a]) * cx) * k;
        double lx = ((p.b[b] - p.b[a]) * cy - (p.b[c] - p.b[a]) * by) * k;
        double ly = ((p.b[c] - p.b[a]) * bx - (p.b[b] - p.b[a]) * cx) * k;
        for (int row = top; row <= bottom; row++) {
            double y = row + 0.5;
            double from = Double.POSITIVE_INFINITY;
            double to = Double.NEGATIVE_INFINITY;
            for (int e = 0; e < 3; e++) {
                int i = e == 0 ? a : e == 1 ? b : c;
                int j = e == 0 ? b : e == 1 ? c : a;
                double y1 = p.y[i];
                double y2 = p.y[j];
                if ((y1 <= y) != (y2 <= y)) {
                    double x = p.x[i] + (y - y1) / (y2 - y1) * (p.x[j] - p.x[i]);
                    from = Math.min(from, x);
                    to = Math.max(to, x);
                }
            }
            int start = (int) Math.max(0, Math.ceil(from - 0.5));
            int end = (int) Math.min(width - 1, Math.ceil(to - 0.5) - 1);
            if (end < start) {
                continue;
            }
            double dx = start + 0.5 - ax;
            double dy = y - ay;
            float z = nearer + (float) (p.z[a] + zx * dx + zy * dy);
            float r = (float) (p.r[a] + rx * dx + ry * dy);
            float g = (float) (p.g[a] + gx * dx + gy * dy);
            float l = (float) (p.b[a] + lx * dx + ly * dy);
            int at = row * width + start;
            for (int column = start; column <= end; column++, at++) {
                if (z > depth[at]) {
                    depth[at] = z;
                    colour[at] = 0xFF000000
                            | Math.clamp((int) r, 0, 255) << 16
                            | Math.clamp((int) g, 0, 255) << 8
                            | Math.clamp((int) l, 0, 255);
                }
                z += (float) zx;
                r += (float) rx;
                g += (float) gx;
                l += (float) lx;
            }
        }
    }
}
