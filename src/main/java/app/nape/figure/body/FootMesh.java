package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Profile;
import app.nape.figure.mesh.Rigid;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.List;

/** One shoe with its sole. */
final class FootMesh {
    /** Points around it. */
    private static final int COLS = 18;

    /** Height of the floor, from the ankle, in metres. */
    private static final double GROUND = -Proportions.ANKLE_HEIGHT;

    private static final double[] AT = {-0.066, -0.058, -0.035, 0.0, 0.04, 0.08, 0.12, 0.155, 0.18, 0.192};
    private static final Profile HALF =
            new Profile(AT, new double[] {0.006, 0.024, 0.034, 0.036, 0.037, 0.042, 0.046, 0.043, 0.030, 0.006});
    private static final Profile TOP = new Profile(
            AT, new double[] {-0.050, -0.020, 0.008, 0.014, -0.006, -0.030, -0.043, -0.050, -0.057, -0.066});

    /** Length of the sole’s lowest row, as a share of the one above. */
    private static final double SHORTER = 0.975;

    private final Flank flank;
    private final Surface shoe = new Surface(Material.SHOE, 20, COLS, true, false);
    private final Surface sole = new Surface(Material.SOLE, 20, COLS, true, false);

    private final List<Rigid> parts;

    FootMesh(Flank flank) {
        this.flank = flank;
        fill(shoe, Frame.UPRIGHT, GROUND + 0.008, 0, 0);
        fill(sole, Frame.UPRIGHT, GROUND, 0.0025, 0.020);
        parts = List.of(new Rigid(shoe), new Rigid(sole));
    }

    List<Surface> surfaces() {
        return List.of(shoe, sole);
    }

    void shape(Skeleton skeleton) {
        Frame foot = skeleton.frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT));
        parts.forEach(part -> part.carry(foot));
    }

    /** @param tall height of a sole; 0 for the shoe's own height */
    private void fill(Surface surface, Frame foot, double bottom, double wider, double tall) {
        for (int r = 0; r < surface.rows; r++) {
            double t = (double) r / (surface.rows - 1);
            double way = AT[0] + (AT[AT.length - 1] - AT[0]) * (0.5 - 0.5 * Math.cos(t * Math.PI));
            boolean end = r == 0 || r == surface.rows - 1;
            // The tips of a shoe as long as its sole would come through it.
            double z = end && tall == 0 ? way * SHORTER : way;
            double half = Math.max(0.001, HALF.at(way)) + wider;
            double top = tall > 0 ? bottom + tall : TOP.at(way);
            double middle = (top + bottom) / 2;
            double high = Math.max(0.001, (top - bottom) / 2);
            for (int c = 0; c < surface.cols; c++) {
                double a = 2 * Math.PI * c / surface.cols;
                double ca = Math.cos(a);
                double sa = Math.sin(a);
                double round = tall > 0 ? 0.25 : sa < 0 ? 0.35 : 0.85;
                double x = half * Math.signum(ca) * Math.pow(Math.abs(ca), round);
                double y = middle + high * Math.signum(sa) * Math.pow(Math.abs(sa), round);
                double k = end ? 0.02 : 1;
                surface.put(r, c, foot.apply(new Vec3(x * k, middle + (y - middle) * k, z)));
            }
        }
        surface.findNormals();
    }
}
