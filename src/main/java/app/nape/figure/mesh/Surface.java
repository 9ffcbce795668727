package app.nape.figure.mesh;

import app.nape.figure.pose.Vec3;

/**
 * A grid of points with a material: rows along it, columns around it. The arrays are filled anew for each picture.
 * Columns run so that the outside is seen with rows upwards and columns anticlockwise.
 */
public final class Surface {
    /** Rows at an opening whose inside can be seen. */
    private static final int LINING = 4;

    public final Material material;
    public final int rows;
    public final int cols;
    public final boolean closed;
    /** Whether its inside can be seen, as in a sleeve. */
    public final boolean open;

    public final double[] x;
    public final double[] y;
    public final double[] z;
    public final double[] nx;
    public final double[] ny;
    public final double[] nz;
    /** Glow of a muscle beneath, 0 to 1. */
    public final double[] glow;
    /** The same before it was evened out with that of a neighbour. */
    public final double[] muscle;
    /** How much warmer (above 0) or darker (below 0) than the material each point is. */
    public final double[] tint;

    private int lining = LINING;
    /** Quads that something always lies on, by the corner with the least row and column. */
    private final boolean[] covered;

    /** Cosine and sine of the angle of each column. */
    final double[] cos;

    final double[] sin;

    public Surface(Material material, int rows, int cols, boolean closed, boolean open) {
        this.material = material;
        this.rows = rows;
        this.cols = cols;
        this.closed = closed;
        this.open = open;
        int n = rows * cols;
        x = new double[n];
        y = new double[n];
        z = new double[n];
        nx = new double[n];
        ny = new double[n];
        nz = new double[n];
        glow = new double[n];
        muscle = new double[n];
        tint = new double[n];
        covered = new boolean[n];
        cos = new double[cols];
        sin = new double[cols];
        for (int c = 0; c < cols; c++) {
            cos[c] = Math.cos(2 * Math.PI * c / cols);
            sin[c] = Math.sin(2 * Math.PI * c / cols);
        }
    }

    /** Sets how many rows at each open end show their inside. */
    public void lined(int rows) {
        lining = rows;
    }

    /** How many rows at each open end show their inside. */
    public int lining() {
        return lining;
    }

    public int size() {
        return rows * cols;
    }

    /** Leaves a quad undrawn, because something always lies on it. */
    public void cover(int row, int col) {
        covered[row * cols + col] = true;
    }

    /** Whether something always lies on the quad from a point on. */
    public boolean covered(int point) {
        return covered[point];
    }

    public void put(int row, int col, Vec3 p) {
        int i = row * cols + col;
        x[i] = p.x();
        y[i] = p.y();
        z[i] = p.z();
    }

    public Vec3 at(int i) {
        return new Vec3(x[i], y[i], z[i]);
    }

    /** Normals from the neighbours of each point. */
    public void findNormals() {
        findNormals(0, rows - 1);
        pole(0, 1);
        pole(rows - 1, rows - 2);
    }

    /** Normals of some rows only. */
    public void findNormals(int firstRow, int lastRow) {
        for (int r = firstRow; r <= lastRow; r++) {
            for (int c = 0; c < cols; c++) {
                normal(r, c);
            }
        }
    }

    private void normal(int r, int c) {
        int up = Math.min(r + 1, rows - 1) * cols + c;
        int down = Math.max(r - 1, 0) * cols + c;
        int next = r * cols + (closed ? (c + 1) % cols : Math.min(c + 1, cols - 1));
        int last = r * cols + (closed ? (c + cols - 1) % cols : Math.max(c - 1, 0));
        double ax = x[next] - x[last];
        double ay = y[next] - y[last];
        double az = z[next] - z[last];
        double bx = x[up] - x[down];
        double by = y[up] - y[down];
        double bz = z[up] - z[down];
        set(r * cols + c, ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
    }

    /** A row drawn together to a point has no width to find a normal from: it takes the next row's mean. */
    private void pole(int row, int beside) {
        int first = row * cols;
        int across = first + cols / 2;
        double width = Math.abs(x[first] - x[across]) + Math.abs(y[first] - y[across]) + Math.abs(z[first] - z[across]);
        if (!closed || width > 2e-3) {
            return;
        }
        double sx = 0;
        double sy = 0;
        double sz = 0;
        for (int c = 0; c < cols; c++) {
            sx += nx[beside * cols + c];
            sy += ny[beside * cols + c];
            sz += nz[beside * cols + c];
        }
        for (int c = 0; c < cols; c++) {
            set(first + c, sx, sy, sz);
        }
    }

    void set(int i, double ax, double ay, double az) {
        double n = Math.sqrt(ax * ax + ay * ay + az * az);
        double k = n < 1e-12 ? 0 : 1 / n;
        nx[i] = ax * k;
        ny[i] = ay * k;
        nz[i] = az * k;
    }
}
