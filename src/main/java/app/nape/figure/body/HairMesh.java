package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ring;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Hair as a cap over the skull, down to a hairline. */
final class HairMesh {
    /** Points around it. */
    private static final int COLS = 52;

    /** How far out of the skin the hair’s edge begins; below zero, in it; in metres. */
    private static final double ROOT = -0.004;

    /** The share of the hair’s thickness, 0 to 1, that its cut edge has. */
    private static final double EDGE = 0.40;

    /** So far above its edge hair hides what is beneath from every side, in metres. */
    private static final double UNDER = 0.014;

    private final Haircut cut;
    private final Surface cap = new Surface(Material.HAIR, 16, COLS, true, true);
    private final Surface bun = new Surface(Material.HAIR, 11, 18, true, false);

    HairMesh(Haircut cut) {
        this.cut = cut;
    }

    List<Surface> surfaces() {
        List<Surface> all = new ArrayList<>();
        all.add(cap);
        if (cut == Haircut.BUN) {
            all.add(bun);
        }
        return all;
    }

    void shape(Frame head) {
        for (int c = 0; c < COLS; c++) {
            double angle = -2 * Math.PI * c / COLS;
            double edge = hairline(angle);
            for (int r = 0; r < cap.rows; r++) {
                // The first two rows are the cut edge, straight out of the skin: a slanting one would meet it raggedly.
                double t = Math.max(0, (r - 1.0) / (cap.rows - 2));
                cap.put(r, c, head.apply(r == 0 ? root(angle, edge) : strand(angle, edge, t)));
                cap.tint[r * COLS + c] = -0.45 * streak(angle) * (1 - t * t);
            }
        }
        cap.findNormals();
        if (cut == Haircut.BUN) {
            ball(head);
        }
    }

    /** Whether hair lies on the skull at an angle and height in the head's frame, however one looks at it. */
    boolean covers(double angle, double y) {
        return y > hairline(angle) + UNDER;
    }

    /** Darker and lighter strands, so that hair is not a helmet. */
    private static double streak(double angle) {
        double a = 0.5 + 0.5 * Math.sin(9 * angle + 2.1 * Math.sin(4 * angle));
        double b = 0.5 + 0.5 * Math.sin(17 * angle + 0.7);
        return 0.65 * a + 0.35 * b;
    }

    private Vec3 root(double angle, double edge) {
        return ring(edge).at(angle, ROOT - tucked(edge));
    }

    private Ring ring(double y) {
        return HeadShape.at(cut == Haircut.BOB ? Math.max(y, 0.055) : y);
    }

    /** A point of the hair; {@code t} is 0 at its edge and 1 on the crown. */
    private Vec3 strand(double angle, double edge, double t) {
        double top = HeadShape.CROWN;
        double y = edge + (top - edge) * Math.sin(t * Math.PI / 2);
        double full = cut == Haircut.BOB ? 0.017 : cut == Haircut.BUN ? 0.0085 : 0.0125;
        double thick = full * Math.min(1, EDGE + 1.9 * t);
        double lift = t * t * full * 1.1;
        if (t == 1) {
            return new Vec3(0, y + lift + 0.0005, -0.008);
        }
        Vec3 p = ring(y).at(angle, thick - tucked(y));
        double front = Math.max(0, Math.sin(angle)) * Math.exp(-Math.pow((t - 0.30) / 0.30, 2));
        double quiff = cut == Haircut.SHORT ? 0.006 * front : 0;
        return new Vec3(p.x(), y + lift + quiff, p.z() + quiff * 0.5);
    }

    /** How much a bob's ends turn in towards the neck. */
    private double tucked(double y) {
        return cut == Haircut.BOB ? 0.016 * Ease.inOut((0.005 - y) / 0.055) : 0;
    }

    /** Height of the hair's edge at an angle: 90 degrees is the forehead. */
    private double hairline(double angle) {
        double a = Math.abs(Math.toDegrees(Math.atan2(Math.sin(angle + Math.PI / 2), Math.cos(angle + Math.PI / 2))));
        // a: 0 at the back of the head, 90 at the ears, 180 at the forehead
        return switch (cut) {
            case SHORT -> curve(a, -0.013, -0.010, 0.004, 0.036, 0.056, 0.036, 0.086, 0.126, 0.134, 0.132);
            case BUN -> curve(a, 0.002, 0.004, 0.018, 0.042, 0.066, 0.052, 0.092, 0.130, 0.140, 0.141);
            case BOB ->
                curve(a, -0.050, -0.050, -0.048, -0.044, -0.040, -0.030, 0.074, 0.112, 0.124, 0.126) + fringe(angle);
        };
    }

    /** A bob is parted at its left: the fringe is swept down to the other side. */
    private static double fringe(double angle) {
        double ahead = Math.max(0, Math.sin(angle));
        double part = Math.cos(angle) - 0.32;
        return ahead * ahead * (0.016 * Math.exp(-part * part / 0.03) - 0.022 * Ease.inOut(0.35 - Math.cos(angle)));
    }

    private static double curve(double a, double... at) {
        double place = a / 180 * (at.length - 1);
        int i = Math.clamp((int) place, 0, at.length - 2);
        return Ease.spline(at[Math.max(i - 1, 0)], at[i], at[i + 1], at[Math.min(i + 2, at.length - 1)], place - i);
    }

    private void ball(Frame head) {
        for (int r = 0; r < bun.rows; r++) {
            double v = Math.PI * r / (bun.rows - 1);
            for (int c = 0; c < bun.cols; c++) {
                double u = -2 * Math.PI * c / bun.cols;
                Vec3 p = new Vec3(
                        0.036 * Math.sin(v) * Math.cos(u), -0.034 * Math.cos(v), 0.036 * Math.sin(v) * Math.sin(u));
                bun.put(r, c, head.apply(p.plus(new Vec3(0, 0.140, -0.112))));
                bun.tint[r * bun.cols + c] = -0.4 * streak(v * 1.7 + u);
            }
        }
        bun.findNormals();
    }
}
