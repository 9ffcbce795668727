package app.nape.figure.mesh;

import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Vec3;

/** A slab with soft edges. */
public final class Box {
    /** Points in each rounded corner. */
    private static final int CORNER = 3;

    private Box() {}

    /** A slab in a frame: its middle, half sizes, and how round its edges are. */
    public static Surface of(Material material, Frame frame, Vec3 middle, Vec3 half, double round) {
        double b = Math.min(round, Math.min(half.y(), Math.min(half.x(), half.z())) * 0.9);
        double[] heights = {-half.y(), -half.y(), -half.y() + b, half.y() - b, half.y(), half.y()};
        double[] insets = {-1, b, 0, 0, b, -1};
        Surface s = new Surface(material, heights.length, 4 * CORNER, true, false);
        for (int r = 0; r < s.rows; r++) {
            for (int c = 0; c < s.cols; c++) {
                Vec3 p = insets[r] < 0
                        ? new Vec3(0, heights[r], 0)
                        : rim(c, half.x() - insets[r], half.z() - insets[r], b).plus(new Vec3(0, heights[r], 0));
                s.put(r, c, frame.apply(middle.plus(p)));
            }
        }
        s.findNormals();
        return s;
    }

    /** Points round the rim, clockwise from above so that the outside is out. */
    private static Vec3 rim(int c, double x, double z, double round) {
        int corner = c / CORNER;
        double r = Math.min(round * 1.5, Math.min(x, z));
        double a = -Math.PI / 2 * (corner + (double) (c % CORNER) / (CORNER - 1));
        int sx = corner == 0 || corner == 3 ? 1 : -1;
        int sz = corner < 2 ? -1 : 1;
        return new Vec3(sx * (x - r) + Math.cos(a) * r, 0, sz * (z - r) + Math.sin(a) * r);
    }
}
