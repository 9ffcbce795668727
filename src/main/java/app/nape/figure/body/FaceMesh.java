package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Eyes, brows and mouth, laid on the face. */
final class FaceMesh {
    /** How far each eye is from the middle of the face, in metres. */
    private static final double EYE_OUT = 0.0305;

    /** How far lips stand out in their middle, as a share of their height. */
    private static final double LIP = 0.40;

    private final List<Surface> parts = new ArrayList<>();
    private int next;

    List<Surface> surfaces() {
        return parts;
    }

    void shape(Frame head) {
        next = 0;
        for (Flank flank : Flank.values()) {
            int s = flank.sign();
            double x = s * EYE_OUT;
            double y = HeadShape.EYES;
            oval(head, Material.EYE_WHITE, x, y - 0.0004, 0.0122, 0.0056, 0.0012);
            oval(head, Material.IRIS, x, y - 0.0002, 0.0058, 0.0058, 0.0018);
            oval(head, Material.GLINT, x + 0.0020, y + 0.0024, 0.0016, 0.0016, 0.0024);
            stroke(
                    head,
                    Material.LASH,
                    s,
                    new double[] {0.0165, 0.0240, 0.0310, 0.0390, 0.0452},
                    new double[] {0.0690, 0.0746, 0.0760, 0.0738, 0.0682},
                    new double[] {0.0006, 0.0015, 0.0019, 0.0019, 0.0006},
                    0.0022);
            stroke(
                    head,
                    Material.BROW,
                    s,
                    new double[] {0.0140, 0.0225, 0.0320, 0.0420, 0.0495},
                    new double[] {0.0890, 0.0916, 0.0926, 0.0904, 0.0852},
                    new double[] {0.0012, 0.0026, 0.0027, 0.0020, 0.0007},
                    0.0022);
        }
        mouth(head);
    }

    private void mouth(Frame head) {
        double[] xs = {-0.0225, -0.015, -0.007, 0, 0.007, 0.015, 0.0225};
        double[] ys = {0.0042, 0.0008, -0.0010, -0.0014, -0.0010, 0.0008, 0.0042};
        double[] lower = {0.0004, 0.0030, 0.0044, 0.0048, 0.0044, 0.0030, 0.0004};
        double[] upper = {0.0004, 0.0018, 0.0029, 0.0024, 0.0029, 0.0018, 0.0004};
        band(head, Material.LIPS, 1, xs, ys, upper, lower, 0.0010);
        double[] line = {0.0006, 0.0008, 0.0009, 0.0009, 0.0009, 0.0008, 0.0006};
        band(
                head,
                Material.LASH,
                1,
                xs,
                ys,
                line,
                new double[] {0.0006, 0.0003, 0.0003, 0.0003, 0.0003, 0.0003, 0.0006},
                0.0040);
    }

    private void stroke(Frame head, Material material, int s, double[] xs, double[] ys, double[] half, double lift) {
        band(head, material, s, xs, ys, half, half, lift);
    }

    /** A band along a curve, so much above it and below it. */
    private void band(
            Frame head,
            Material material,
            int s,
            double[] xs,
            double[] ys,
            double[] above,
            double[] below,
            double lift) {
        int cols = 4 * (xs.length - 1) + 1;
        Surface surface = part(material, 3, cols);
        for (int c = 0; c < cols; c++) {
            double place = (double) c / 4;
            double x = s * along(xs, place);
            double y = along(ys, place);
            double up = along(above, place);
            double down = along(below, place);
            for (int r = 0; r < 3; r++) {
                double at = r == 0 ? y - down : r == 1 ? y + (up - down) / 2 : y + up;
                double full = r == 1 && material == Material.LIPS ? LIP * (up + down) : 0;
                surface.put(r, s > 0 ? c : cols - 1 - c, lifted(head, x, at, lift + full));
            }
        }
        surface.findNormals();
    }

    private void oval(Frame head, Material material, double x, double y, double wide, double high, double lift) {
        Surface surface = part(material, 4, 16);
        for (int r = 0; r < 4; r++) {
            double k = 1 - r / 3.0;
            for (int c = 0; c < 16; c++) {
                double a = 2 * Math.PI * c / 15;
                surface.put(r, c, lifted(head, x + Math.cos(a) * wide * k, y + Math.sin(a) * high * k, lift));
            }
        }
        surface.findNormals();
    }

    private static Vec3 lifted(Frame head, double x, double y, double lift) {
        Vec3 p = HeadShape.face(x, y);
        return head.apply(new Vec3(p.x() * (1 + lift * 2), p.y(), p.z() + lift));
    }

    private static double along(double[] values, double place) {
        int i = Math.clamp((int) place, 0, values.length - 2);
        double a = values[Math.max(i - 1, 0)];
        double d = values[Math.min(i + 2, values.length - 1)];
        return Ease.spline(a, values[i], values[i + 1], d, place - i);
    }

    private Surface part(Material material, int rows, int cols) {
        if (next == parts.size()) {
            parts.add(new Surface(material, rows, cols, false, false));
        }
        return parts.get(next++);
    }
}
