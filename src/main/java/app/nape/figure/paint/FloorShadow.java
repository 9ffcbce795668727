package app.nape.figure.paint;

import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.Arrays;
import java.util.List;

/** The soft shadow that the body throws on the floor, as a map seen from above. */
public final class FloorShadow {
    /** Cells along each side of the floor on which it is found. */
    private static final int CELLS = 88;

    /** Half the side of that floor, in metres. */
    private static final double HALF = 1.32;
    /** Farther from the middle than this no shadow lies, in metres. */
    static final double REACH = 1.5;

    /** The side of a cell, in metres. */
    private static final double CELL = 2 * HALF / CELLS;

    private final float[] dark = new float[CELLS * CELLS];
    /** How dark it is right beside a mat, 0 to 1. */
    private static final double MAT_DARK = 0.6;

    /** In so many metres from the mat that falls to a third. */
    private static final double MAT_REACH = 0.020;

    private double matHalf;
    private double matLong;
    private double matMiddle;
    private double west;
    private double east;
    private double south;
    private double north;
    private final float[] fresh = new float[CELLS * CELLS];
    private final float[] other = new float[CELLS * CELLS];

    /** Casts it anew. */
    public void cast(List<Surface> surfaces) {
        fall(surfaces);
        System.arraycopy(fresh, 0, dark, 0, dark.length);
        bound();
    }

    /**
     * Casts it anew, unless it is nearly as it was drawn.
     *
     * @return the part of the picture in which it is another one
     */
    public Part cast(List<Surface> surfaces, Changes changes, Sight sight) {
        fall(surfaces);
        double low = HALF;
        double high = -HALF;
        double near = HALF;
        double far = -HALF;
        boolean seen = changes.all();
        for (int i = 0; i < dark.length; i++) {
            if (fresh[i] != dark[i]) {
                int column = i % CELLS;
                int row = i / CELLS;
                seen |= changes.seen(dark[i], fresh[i]);
                low = Math.min(low, column * CELL - HALF);
                high = Math.max(high, column * CELL - HALF);
                near = Math.min(near, row * CELL - HALF);
                far = Math.max(far, row * CELL - HALF);
            }
        }
        if (!seen) {
            return Part.NONE;
        }
        System.arraycopy(fresh, 0, dark, 0, dark.length);
        bound();
        Part part = Part.NONE;
        for (double x : new double[] {low - CELL, high + 2 * CELL}) {
            for (double z : new double[] {near - CELL, far + 2 * CELL}) {
                Vec3 corner = new Vec3(x, 0, z);
                int across = (int) sight.x(corner.dot(sight.right()));
                int down = (int) sight.y(corner.dot(sight.up()));
                part = part.and(new Part(across - 1, down - 1, across + 2, down + 2));
            }
        }
        return part;
    }

    private void fall(List<Surface> surfaces) {
        Arrays.fill(fresh, 0);
        for (Surface s : surfaces) {
            for (int i = 0; i < s.size(); i += 2) {
                // The light stands to one side, so what is higher falls a little off.
                drop(s.x[i] + 0.06 * s.y[i], s.z[i] - 0.05 * s.y[i], Math.exp(-s.y[i] * 1.9));
            }
        }
        for (int pass = 0; pass < 3; pass++) {
            blur(fresh, other, 1, CELLS);
            blur(other, fresh, CELLS, 1);
        }
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = fresh[i] < 1e-4f ? 0 : (float) (1 - Math.exp(-fresh[i] * 0.55));
        }
    }

    private void bound() {
        west = HALF;
        east = -HALF;
        south = HALF;
        north = -HALF;
        for (int i = 0; i < dark.length; i++) {
            if (dark[i] > 0) {
                int column = i % CELLS;
                int row = i / CELLS;
                double x = (column + 0.5) * CELL - HALF;
                double z = (row + 0.5) * CELL - HALF;
                west = Math.min(west, x - CELL);
                east = Math.max(east, x + CELL);
                south = Math.min(south, z - CELL);
                north = Math.max(north, z + CELL);
            }
        }
    }

    private void drop(double x, double z, double weight) {
        int column = (int) ((x + HALF) / CELL);
        int row = (int) ((z + HALF) / CELL);
        if (column >= 0 && row >= 0 && column < CELLS && row < CELLS) {
            fresh[row * CELLS + column] += (float) weight;
        }
    }

    private static void blur(float[] from, float[] to, int step, int line) {
        for (int l = 0; l < CELLS; l++) {
            int start = l * line;
            float sum = 0;
            for (int i = -3; i < CELLS + 2; i++) {
                if (i + 2 < CELLS) {
                    sum += from[start + Math.max(0, i + 2) * step];
                }
                if (i - 3 >= 0) {
                    sum -= from[start + (i - 3) * step];
                }
                if (i >= 0 && i < CELLS) {
                    to[start + i * step] = sum / 5;
                }
            }
        }
    }

    /** Lays a mat on the floor, half so wide and half so long; its edge throws a narrow shadow. */
    public void mat(double half, double along, double middle) {
        matHalf = half;
        matLong = along;
        matMiddle = middle;
    }

    /** How dark a mat makes the floor beside it, 0 to 1. */
    double besideMat(double x, double z) {
        double dx = Math.max(0, Math.abs(x) - matHalf);
        double dz = Math.max(0, Math.abs(z - matMiddle) - matLong);
        double far = dx * dx + dz * dz;
        return matHalf == 0 || far > 0.01 ? 0 : MAT_DARK * Math.exp(-Math.sqrt(far) / MAT_REACH);
    }

    /** Darkens a surface that lies on the floor where the shadow falls on it. */
    public void fall(Surface ground) {
        for (int i = 0; i < ground.size(); i++) {
            ground.tint[i] = -Math.min(1, 1.5 * at(ground.x[i], ground.z[i]));
        }
    }

    /** How dark the floor is at a place, 0 to 1. */
    public double at(double x, double z) {
        if (x < west || x > east || z < south || z > north) {
            return 0;
        }
        double column = (x + HALF) / CELL - 0.5;
        double row = (z + HALF) / CELL - 0.5;
        int c = (int) Math.floor(column);
        int r = (int) Math.floor(row);
        if (c < 0 || r < 0 || c >= CELLS - 1 || r >= CELLS - 1) {
            return 0;
        }
        int i = r * CELLS + c;
        if (dark[i] + dark[i + 1] + dark[i + CELLS] + dark[i + CELLS + 1] == 0) {
            return 0;
        }
        double u = column - c;
        double v = row - r;
        return (dark[i] * (1 - u) + dark[i + 1] * u) * (1 - v)
                + (dark[i + CELLS] * (1 - u) + dark[i + CELLS + 1] * u) * v;
    }
}
