package app.nape.figure.paint;

/** One side of a shape that is drawn row by row: where it is at each row. Two shapes that share an edge find it at the same places. */
public final class Side {
    /** Places along a side count 65536ths of a pixel. */
    private static final double FIXED = 65536;

    private float[] points = new float[0];
    private int[] corners = new int[0];
    private double scale = 1;
    private int corner;
    private int step;
    private int x;
    private int slope;
    private int row;
    private int stop;

    /**
     * Begins at the top of a shape.
     *
     * @param points values of points as in {@link Projected}
     * @param corners where in them the four corners are, in order round the edge
     * @param top which corner is the highest
     * @param step how many corners on the next one down this side is, 1 or 3
     * @param scale samples along a pixel
     */
    void begin(float[] points, int[] corners, int top, int step, double scale) {
        this.points = points;
        this.corners = corners;
        this.scale = scale;
        this.step = step;
        corner = top;
        stop = Integer.MIN_VALUE;
    }

    /** Where it crosses the middle of a row, in 65536ths of a sample; rows come downwards. */
    int at(int next) {
        while (next >= stop) {
            turn(next);
        }
        x += slope * (next - row);
        row = next;
        return x;
    }

    /** Takes the next edge down. */
    private void turn(int next) {
        int from = corners[corner & 3];
        corner += step;
        int to = corners[corner & 3];
        double low = points[to + 1] * scale;
        stop = Scan.ceil(low - 0.5);
        if (next < stop) {
            double high = points[from + 1] * scale;
            double here = points[from] * scale;
            double lean = (points[to] * scale - here) / (low - high);
            row = Scan.ceil(high - 0.5);
            slope = (int) (lean * FIXED);
            x = (int) ((here + lean * (row + 0.5 - high)) * FIXED);
        }
    }
}
