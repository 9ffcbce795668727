package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ring;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Rotation;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Skull, nose and ears. */
final class HeadMesh {
    /** Points around it. */
    private static final int COLS = 44;

    private final Surface skull = new Surface(Material.SKIN, 34, COLS, true, false);
    private final Surface nose = new Surface(Material.SKIN, 17, 15, false, false);
    private final List<Surface> ears =
            List.of(new Surface(Material.SKIN, 9, 14, true, false), new Surface(Material.SKIN, 9, 14, true, false));

    /** @param withEars whether the hair leaves the ears free */
    List<Surface> surfaces(boolean withEars) {
        List<Surface> all = new ArrayList<>(withEars ? ears : List.of());
        all.add(skull);
        all.add(nose);
        return all;
    }

    Surface skull() {
        return skull;
    }

    void shape(Frame head) {
        for (int r = 0; r < skull.rows; r++) {
            double y = height(r);
            Ring ring = HeadShape.at(y);
            for (int c = 0; c < COLS; c++) {
                // The underside of the chin is closed, or one would see through the head from below.
                Vec3 p = r == 0 ? new Vec3(0, y, ring.middle()) : ring.at(angle(c), 0);
                skull.put(r, c, head.apply(p));
                skull.tint[r * COLS + c] = blush(p);
            }
        }
        nose(head);
        ear(ears.get(0), head, Flank.RIGHT);
        ear(ears.get(1), head, Flank.LEFT);
        for (Surface surface : surfaces(true)) {
            surface.findNormals();
        }
        tuck(head);
    }

    /** Leaves undrawn what always lies under the hair. */
    void cover(HairMesh hair) {
        for (int r = 1; r + 1 < skull.rows; r++) {
            double y = height(r);
            for (int c = 0; c < COLS; c++) {
                if (hair.covers(angle(c), y) && hair.covers(angle(c + 1), y)) {
                    skull.cover(r, c);
                }
            }
        }
    }

    private double height(int row) {
        return HeadShape.height((double) row / (skull.rows - 1));
    }

    private static double angle(int col) {
        return -2 * Math.PI * col / COLS;
    }

    /** Warm cheeks, shaded eye sockets. */
    private static double blush(Vec3 p) {
        if (p.z() < 0.02) {
            return 0;
        }
        double side = Math.abs(p.x());
        double cheek = Math.exp(-Math.pow((side - 0.042) / 0.020, 2) - Math.pow((p.y() - 0.030) / 0.019, 2));
        double socket = Math.exp(-Math.pow((side - 0.030) / 0.017, 2) - Math.pow((p.y() - 0.078) / 0.013, 2));
        return 0.55 * cheek - 0.30 * socket;
    }

    private void nose(Frame head) {
        for (int r = 0; r < nose.rows; r++) {
            for (int c = 0; c < nose.cols; c++) {
                double x = -0.026 + 0.052 * c / (nose.cols - 1);
                double y = 0.010 + 0.070 * r / (nose.rows - 1);
                Vec3 p = HeadShape.face(x, y);
                nose.put(r, c, head.apply(new Vec3(p.x(), p.y(), p.z() + 0.0006)));
                nose.tint[r * nose.cols + c] = blush(p) + 6 * HeadShape.nose(x, y);
            }
        }
    }

    /** Sinks the nose's edge into the face, which by then takes the same light on both sides of it. */
    private void tuck(Frame head) {
        Vec3 in = head.turn(new Vec3(0, 0, -0.0021));
        for (int r = 0; r < nose.rows; r++) {
            for (int c = 0; c < nose.cols; c++) {
                if (r == 0 || c == 0 || r == nose.rows - 1 || c == nose.cols - 1) {
                    nose.put(r, c, nose.at(r * nose.cols + c).plus(in));
                }
            }
        }
    }

    private static void ear(Surface ear, Frame head, Flank flank) {
        Rotation lean = Rotation.aboutX(-10).times(Rotation.aboutY(flank.sign() * -24));
        Vec3 middle = flank.place(0.0755, 0.052, -0.006);
        for (int r = 0; r < ear.rows; r++) {
            double v = Math.PI * r / (ear.rows - 1);
            for (int c = 0; c < ear.cols; c++) {
                double u = 2 * Math.PI * c / ear.cols;
                double lobe = 1 - 0.28 * Ease.inOut((Math.cos(v) + 0.2) / 1.2);
                Vec3 p = new Vec3(
                        0.0085 * Math.sin(v) * Math.cos(u),
                        -0.031 * Math.cos(v),
                        -0.0185 * lobe * Math.sin(v) * Math.sin(u));
                ear.put(r, c, head.apply(middle.plus(lean.apply(p))));
                ear.tint[r * ear.cols + c] = 0.35;
            }
        }
    }
}
