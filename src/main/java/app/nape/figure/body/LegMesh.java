package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Profile;
import app.nape.figure.mesh.Surface;
import app.nape.figure.mesh.Tube;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.List;

/** One trouser leg. */
final class LegMesh {
    /** Points around it. */
    private static final int COLS = 20;

    /** Rows of its round end. */
    private static final int CAP = 6;

    private static final Profile WIDTH = new Profile(
            new double[] {0, 0.08, 0.20, 0.33, 0.415, 0.50, 0.60, 0.70, 0.79},
            new double[] {0.083, 0.084, 0.075, 0.063, 0.059, 0.060, 0.056, 0.051, 0.052});
    private static final Profile DEPTH = new Profile(
            new double[] {0, 0.08, 0.20, 0.33, 0.415, 0.50, 0.60, 0.70, 0.79},
            new double[] {0.090, 0.090, 0.080, 0.066, 0.061, 0.063, 0.060, 0.053, 0.054});

    private final Flank flank;
    private final double thick;
    private final Surface leg = new Surface(Material.TROUSERS, 45, COLS, true, true);
    private final Surface pin = Tube.pin(Material.TROUSERS);
    private final Surface hem = new Surface(Material.TROUSERS_EDGE, 4, COLS, true, true);

    LegMesh(Flank flank, Build build) {
        this.flank = flank;
        this.thick = switch (build) {
            case SLENDER -> 0.93;
            case MEDIUM -> 1;
            case FULL -> 1.10;
        };
    }

    List<Surface> surfaces() {
        return List.of(leg, pin, hem);
    }

    Surface leg() {
        return leg;
    }

    void shape(Skeleton skeleton) {
        Frame thigh = skeleton.frame(flank.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT));
        Frame shin = skeleton.frame(flank.of(Bone.SHIN_RIGHT, Bone.SHIN_LEFT));
        Frame foot = skeleton.frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT));
        Vec3 axis = thigh.turn(new Vec3(1, 0, 0));
        Tube tube = new Tube(thigh.origin(), shin.origin(), foot.origin(), axis, axis);
        double length = tube.length() - 0.022;
        for (int r = 0; r < leg.rows; r++) {
            double s = r < CAP ? 0 : tube.place(0, length, (r - CAP + 1.0) / (leg.rows - CAP));
            double a = Math.PI / 2 * (CAP - r) / CAP;
            double shrink = r < CAP ? Math.cos(a) : 1;
            double w = WIDTH.at(s) * thick;
            double d = DEPTH.at(s) * thick;
            double calf = 0.010 * Math.exp(-Math.pow((s - 0.53) / 0.09, 2));
            tube.ring(leg, r, r < CAP ? -w * Math.sin(a) : s, w * shrink + 1e-4, d * shrink + 1e-4, -calf);
        }
        double w = WIDTH.at(length) * thick;
        double[] at = {length - 0.016, length - 0.016, length + 0.003, length - 0.004};
        double[] out = {0, 0.002, 0.002, -0.012};
        for (int r = 0; r < hem.rows; r++) {
            tube.ring(hem, r, at[r], w + out[r], w + out[r] + 0.002, 0);
        }
        tube.pin(pin, WIDTH.at(Proportions.THIGH) * thick);
        pin.findNormals();
        leg.findNormals();
        hem.findNormals();
    }
}
