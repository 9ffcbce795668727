package app.nape.figure.paint;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;

/** Goes through the rows of projected quads; colours and depth run evenly over each. */
public abstract class Scan {
    /** Fixed-point numbers count 65536ths of a pixel or of a step of colour. */
    private static final double FIXED = 65536;

    /** A quad whose corners differ from a plane by more than so many steps of colour is drawn as two triangles. */
    private static final double CROOKED_COLOUR = 5;

    /** The same for their depth, in metres. */
    private static final double CROOKED_DEPTH = 0.004;

    /** What is drawn before everything, in metres nearer than it is; only arrows are. */
    private static final float IN_FRONT = 50;
    /** What is drawn behind everything near it; only walls are. */
    private static final float BEHIND = -0.4f;

    /** Added to 65536ths, rounds them up. */
    static final int CEIL = 65535;

    /** Added to 65536ths, rounds them to the nearest. */
    static final int HALF = 32768;

    final Side left = new Side();
    final Side right = new Side();
    private final int[] corners = new int[4];
    private int width;
    private int height;
    /** How many samples lie along a pixel. */
    int perPixel = 1;
    /** By how much each value changes from one sample to the next; colours in 65536ths. */
    float zStep;

    int rStep;
    int gStep;
    int bStep;
    /** By how much each changes from one row to the next. */
    float zDown;

    int rDown;
    int gDown;
    int bDown;
    /** What each is where drawing begins. */
    float zAt;

    int rAt;
    int gAt;
    int bAt;
    int origin;
    /** By how much what is drawn lies nearer than it is, in metres. */
    float nearer;
    /** What is drawn of the picture, in samples; the last ones are within it. */
    int clipLeft;

    int clipRight;
    private int clipTop;
    private int clipBottom;

    /** Sets how many samples there are, and how many of them lie along a pixel. */
    final void size(int wide, int high, int samples) {
        width = wide;
        height = high;
        perPixel = samples;
        clip(Part.whole(wide / samples, high / samples));
    }

    /** Draws nothing outside of a part of the picture. */
    final void clip(Part part) {
        clipLeft = part.left() * perPixel;
        clipTop = part.top() * perPixel;
        clipRight = part.right() * perPixel - 1;
        clipBottom = part.bottom() * perPixel - 1;
    }

    final int width() {
        return width;
    }

    final int height() {
        return height;
    }

    /** The first row at or after one that matters between two columns of samples. */
    int next(int row, int leftmost, int rightmost) {
        return row;
    }

    /**
     * Draws some rows of what the fields tell: between {@link #left} and {@link #right}, which are asked for each row in turn, with
     * the values of the first row's middle at the column {@link #origin}.
     */
    abstract void rows(int first, int last, int leftmost, int rightmost);

    /** Whether a quad is to be drawn at all. */
    boolean wants(float[] v, int a, int b, int c, int d) {
        return true;
    }

    /**
     * Draws what is seen of a surface: all that shows its outside, and its inside where it opens.
     *
     * @param arrow whether it is drawn before everything else
     */
    public final void surface(Surface s, Projected p, boolean arrow) {
        nearer = arrow ? IN_FRONT : s.material == Material.WALL ? BEHIND : 0;
        if (!p.inPicture()) {
            return;
        }
        int lastRow = s.rows - 1;
        int lastCol = s.closed ? s.cols : s.cols - 1;
        for (int row = 0; row < lastRow; row++) {
            boolean inside = s.open && (row < s.lining() || row >= lastRow - s.lining());
            int from = row * s.cols;
            for (int c = 0; c < lastCol; c++) {
                int a = from + c;
                int b = c + 1 == s.cols ? from : a + 1;
                if (!s.covered(a) && (inside || p.faces(a, b, b + s.cols, a + s.cols))) {
                    quad(p.of, a * Projected.SIZE, b * Projected.SIZE, s.cols * Projected.SIZE);
                }
            }
        }
    }

    /** Draws four corners, two of one row and the two above them: as one plane where they nearly lie in one. */
    private void quad(float[] v, int a, int b, int up) {
        int c = b + up;
        int d = a + up;
        if (!wants(v, a, b, c, d)) {
            return;
        }
        if (crooked(v, a, b, c, d)) {
            plane(v, a, b, c, c);
            plane(v, a, c, d, d);
        } else {
            plane(v, a, b, c, d);
        }
    }

    /** Draws a convex shape of four corners, of which the last two may be one, as if it lay in one plane. */
    private void plane(float[] v, int a, int b, int c, int d) {
        double scale = perPixel;
        float highest = least(v[a + 1], v[b + 1], v[c + 1], v[d + 1]);
        float lowest = most(v[a + 1], v[b + 1], v[c + 1], v[d + 1]);
        int first = Math.max(clipTop, ceil(highest * scale - 0.5));
        int last = Math.min(clipBottom, ceil(lowest * scale - 0.5) - 1);
        if (last < first) {
            return;
        }
        int leftmost = (int) (least(v[a], v[b], v[c], v[d]) * scale) - 1;
        int rightmost = (int) (most(v[a], v[b], v[c], v[d]) * scale) + 1;
        if (leftmost > clipRight || rightmost < clipLeft) {
            return;
        }
        first = next(first, leftmost, rightmost);
        double ux = (v[c] - v[a]) * scale;
        double uy = (v[c + 1] - v[a + 1]) * scale;
        double wx = (v[d] - v[b]) * scale;
        double wy = (v[d + 1] - v[b + 1]) * scale;
        double area = ux * wy - wx * uy;
        if (last < first || Math.abs(area) < 1e-6) {
            return;
        }
        double inverse = 1 / area;
        double mx = (v[a] + v[b] + v[c] + v[d]) / 4 * scale;
        double my = (v[a + 1] + v[b + 1] + v[c + 1] + v[d + 1]) / 4 * scale;
        double u = (v[c + 2] - v[a + 2]) * inverse;
        double w = (v[d + 2] - v[b + 2]) * inverse;
        double zx = u * wy - w * uy;
        double zy = w * ux - u * wx;
        double zm = (v[a + 2] + v[b + 2] + v[c + 2] + v[d + 2]) / 4;
        u = (v[c + 3] - v[a + 3]) * inverse;
        w = (v[d + 3] - v[b + 3]) * inverse;
        double rx = u * wy - w * uy;
        double ry = w * ux - u * wx;
        double rm = (v[a + 3] + v[b + 3] + v[c + 3] + v[d + 3]) / 4;
        u = (v[c + 4] - v[a + 4]) * inverse;
        w = (v[d + 4] - v[b + 4]) * inverse;
        double gx = u * wy - w * uy;
        double gy = w * ux - u * wx;
        double gm = (v[a + 4] + v[b + 4] + v[c + 4] + v[d + 4]) / 4;
        u = (v[c + 5] - v[a + 5]) * inverse;
        w = (v[d + 5] - v[b + 5]) * inverse;
        double bx = u * wy - w * uy;
        double by = w * ux - u * wx;
        double bm = (v[a + 5] + v[b + 5] + v[c + 5] + v[d + 5]) / 4;
        zStep = (float) zx;
        rStep = (int) (rx * FIXED);
        gStep = (int) (gx * FIXED);
        bStep = (int) (bx * FIXED);
        int[] q = corners;
        q[0] = a;
        q[1] = b;
        q[2] = c;
        q[3] = d;
        int top = v[a + 1] == highest ? 0 : v[b + 1] == highest ? 1 : v[c + 1] == highest ? 2 : 3;
        int clockwise = area > 0 ? 1 : 3;
        left.begin(v, q, top, 4 - clockwise, scale);
        right.begin(v, q, top, clockwise, scale);
        // From here on whole numbers only: what is called for each row is to be cheap without a clever compiler too.
        origin = Math.max(0, leftmost);
        double dx = origin + 0.5 - mx;
        double dy = first + 0.5 - my;
        zAt = (float) (zm + zx * dx + zy * dy);
        rAt = fixed(rm + rx * dx + ry * dy);
        gAt = fixed(gm + gx * dx + gy * dy);
        bAt = fixed(bm + bx * dx + by * dy);
        zDown = (float) zy;
        rDown = (int) (ry * FIXED);
        gDown = (int) (gy * FIXED);
        bDown = (int) (by * FIXED);
        rows(first, last, leftmost, rightmost);
    }

    /** Wraps round where it runs over: sums of such numbers are right again as soon as they fit. */
    private static int fixed(double value) {
        return (int) (long) (value * FIXED);
    }

    /** Whether four corners are too far from one plane, or do not lie round a convex shape. */
    private static boolean crooked(float[] v, int a, int b, int c, int d) {
        if (Math.abs(v[a + 2] - v[b + 2] + v[c + 2] - v[d + 2]) > CROOKED_DEPTH
                || Math.abs(v[a + 3] - v[b + 3] + v[c + 3] - v[d + 3]) > CROOKED_COLOUR
                || Math.abs(v[a + 4] - v[b + 4] + v[c + 4] - v[d + 4]) > CROOKED_COLOUR) {
            return true;
        }
        float atB = turn(v, a, b, c);
        float atC = turn(v, b, c, d);
        float atD = turn(v, c, d, a);
        float atA = turn(v, d, a, b);
        return atB * atD < 0 || atC * atA < 0 || atB * atC < 0;
    }

    private static float turn(float[] v, int a, int b, int c) {
        return (v[b] - v[a]) * (v[c + 1] - v[b + 1]) - (v[c] - v[b]) * (v[b + 1] - v[a + 1]);
    }

    /**
     * Where a row is sampled within a column, in 65536ths: rows of one pixel at different places, so that upright edges are as
     * smooth as can be.
     */
    final int aside(int row) {
        return (65536 * (row % perPixel) + HALF) / perPixel;
    }

    /** How much of a column that is to the right of its middle. */
    static float part(int aside) {
        return (aside - HALF) * (1 / 65536f);
    }

    /** The smallest of four plain numbers; that of {@link Math} also orders what is none and two kinds of zero, which costs. */
    static float least(float a, float b, float c, float d) {
        float e = a < b ? a : b;
        float f = c < d ? c : d;
        return e < f ? e : f;
    }

    /** The largest of four plain numbers. */
    static float most(float a, float b, float c, float d) {
        float e = a > b ? a : b;
        float f = c > d ? c : d;
        return e > f ? e : f;
    }

    /** Like {@link Math#ceil}, for values that fit an int. */
    static int ceil(double value) {
        int whole = (int) value;
        return value > whole ? whole + 1 : whole;
    }
}
