package app.nape.figure.room;

import app.nape.figure.mesh.Box;
import app.nape.figure.mesh.Cord;
import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.paint.FloorShadow;
import app.nape.figure.pose.ArmSolver;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Prop;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Stance;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things in the room. Those that nothing moves are made once. */
public final class PropMesh {
    /** Where the face of a wall behind a standing figure is, along the depth, in metres. */
    public static final double WALL = -0.150;

    /** Radius of the ball, in metres. */
    static final double BALL = 0.034;

    /** Height of the middle of the lintel over a doorway, in metres. */
    public static final double LINTEL = 2.09;

    /** Half the width of the wall that is drawn, in metres. */
    private static final double WALL_HALF = 0.72;

    /** Half the height and depth of the rim at the wall’s foot, in metres. */
    private static final double RIM = 0.008;

    /** Half the width of that rim, in metres. */
    private static final double FOOT_HALF = 0.52;

    /** Half the width of the mat, in metres. */
    private static final double MAT_HALF = 0.36;

    /** Height at which the ball is pressed before it is rolled, in metres. */
    private static final double BALL_HEIGHT = 1.235;

    private final List<Surface> still = new ArrayList<>();
    private final Set<Prop> props;
    private @Nullable Surface ground;
    private double groundMiddle;

    public PropMesh(Motion motion) {
        props = motion.props();
        for (Prop prop : props) {
            switch (prop) {
                case CHAIR -> chair(true);
                case STOOL -> chair(false);
                case MAT -> mat(motion.stance());
                case WALL_BEHIND -> wall();
                case DOOR_FRAME -> frame(-0.130, 0.78, 0.600, 0.030);
                case DOORWAY -> frame(-0.512, 0.512, 0.098, 0.036);
                case TABLE -> table();
                case BAND -> still.add(slab(Material.PROP_DARK, 0, 0.52, 1.12, 0.022, 0.52, 0.022, 0.008));
                case NECK_ROLL ->
                    still.add(Cord.through(
                            Material.CLOTH,
                            List.of(new Vec3(-0.15, 0.044, -0.566), new Vec3(0.15, 0.044, -0.566)),
                            0.029));
                case FOREHEAD_TOWEL -> still.add(slab(Material.CLOTH, 0, 0.029, 0.775, 0.11, 0.013, 0.06, 0.010));
                default -> {}
            }
        }
    }

    /** Whether it would stand between the viewer and the figure. */
    public static boolean hidden(Surface surface, Sight sight) {
        boolean behind = sight.toViewer().z() < 0.05;
        return switch (surface.material) {
            case WALL -> behind;
            case WALL_EDGE -> !behind;
            default -> false;
        };
    }

    public List<Surface> shape(Skeleton skeleton) {
        List<Surface> all = new ArrayList<>(still);
        if (props.contains(Prop.BALL)) {
            all.add(ball(skeleton));
        }
        if (props.contains(Prop.TOWEL)) {
            all.add(Towel.of(skeleton));
        }
        if (props.contains(Prop.BAND)) {
            Vec3 hook = new Vec3(0, 0.82, 1.10);
            all.add(Cord.through(Material.BALL, List.of(grip(skeleton, Flank.RIGHT), hook), 0.006));
            all.add(Cord.through(Material.BALL, List.of(grip(skeleton, Flank.LEFT), hook), 0.006));
        }
        return all;
    }

    /** A wall, and its foot, which is left where the wall itself would stand before the figure. */
    private void wall() {
        still.add(slab(Material.WALL, 0, 1.03, WALL - 0.02, WALL_HALF, 1.03, 0.02, 0.006));
        still.add(slab(Material.WALL_EDGE, 0, RIM, WALL - RIM, FOOT_HALF, RIM, RIM, 0.002));
    }

    private void chair(boolean back) {
        double seat = Proportions.SEAT_HEIGHT;
        still.add(slab(Material.PROP, 0, seat - 0.022, 0.005, 0.215, 0.022, 0.205, 0.016));
        for (int sx = -1; sx <= 1; sx += 2) {
            still.add(slab(Material.PROP_DARK, sx * 0.185, 0.20, 0.175, 0.014, 0.205, 0.014, 0.006));
            if (!back) {
                still.add(slab(Material.PROP_DARK, sx * 0.185, 0.20, -0.165, 0.014, 0.205, 0.014, 0.006));
            } else {
                still.add(slab(Material.PROP_DARK, sx * 0.185, 0.43, -0.192, 0.014, 0.43, 0.012, 0.006));
            }
        }
        if (back) {
            still.add(slab(Material.PROP, 0, 0.755, -0.182, 0.195, 0.105, 0.014, 0.012));
        }
    }

    private void table() {
        double top = Proportions.TABLE_HEIGHT;
        still.add(slab(Material.PROP, 0, top - 0.014, 0.545, 0.50, 0.014, 0.30, 0.010));
        for (int sx = -1; sx <= 1; sx += 2) {
            for (double z : new double[] {0.29, 0.80}) {
                still.add(
                        slab(Material.PROP_DARK, sx * 0.46, top / 2 - 0.015, z, 0.016, top / 2 - 0.015, 0.016, 0.006));
            }
        }
    }

    private void mat(Stance stance) {
        double middle =
                switch (stance) {
                    case SUPINE -> -0.12;
                    case PRONE -> 0.0;
                    default -> 0.10;
                };
        double half = matLong(stance);
        double high = Proportions.MAT / 2;
        // Well under the shaded top, or its long slivers show through that one.
        double under = high - 0.003;
        still.add(slab(Material.PROP, 0, under, middle, MAT_HALF, under, half, 0.010));
        Surface top = new Surface(Material.PROP, 44, 18, false, false);
        for (int r = 0; r < top.rows; r++) {
            for (int c = 0; c < top.cols; c++) {
                double x = (MAT_HALF - 0.008) * (2.0 * c / (top.cols - 1) - 1);
                double z = middle + (half - 0.008) * (1 - 2.0 * r / (top.rows - 1));
                top.put(r, c, new Vec3(x, Proportions.MAT, z));
            }
        }
        top.findNormals();
        still.add(top);
        ground = top;
        groundMiddle = middle;
    }

    private static double matLong(Stance stance) {
        return stance == Stance.FOUR_POINT ? 0.74 : stance == Stance.SUPINE ? 0.92 : 1.06;
    }

    /** Lets the body's shadow fall on a mat, and the mat's on the floor. */
    public void shade(FloorShadow shadow, Stance stance) {
        Surface mat = ground;
        if (mat == null) {
            shadow.mat(0, 0, 0);
        } else {
            shadow.mat(MAT_HALF, matLong(stance), groundMiddle);
            shadow.fall(mat);
        }
    }

    /** Two posts and the beam above them. */
    private void frame(double right, double left, double z, double half) {
        still.add(slab(Material.PROP, right, 1.03, z, half, 1.03, 0.050, 0.008));
        still.add(slab(Material.PROP, left, 1.03, z, half, 1.03, 0.050, 0.008));
        double middle = (right + left) / 2;
        still.add(slab(Material.PROP, middle, LINTEL, z, (left - right) / 2 + half + 0.02, 0.045, 0.055, 0.008));
    }

    /** Rolls between back and wall, half as far as the back goes; falls to the floor when the back leaves it. */
    private Surface ball(Skeleton skeleton) {
        double side = skeleton.posture().muscles().stream().anyMatch(SideMuscle::left) ? 1 : -1;
        Vec3 back = skeleton.frame(Bone.THORAX_MIDDLE).apply(new Vec3(side * 0.058, 0.055, -0.14));
        double free = Ease.inOut((back.z() - WALL - 2 * BALL + 0.030) / 0.060);
        double rolled = (back.y() + BALL_HEIGHT) / 2;
        Vec3 on = new Vec3(back.x(), rolled + (BALL - rolled) * free * free, 0);
        Surface s = new Surface(Material.BALL, 11, 18, true, false);
        for (int r = 0; r < s.rows; r++) {
            double v = Math.PI * r / (s.rows - 1);
            for (int c = 0; c < s.cols; c++) {
                double u = -2 * Math.PI * c / s.cols;
                s.put(
                        r,
                        c,
                        new Vec3(
                                on.x() + BALL * Math.sin(v) * Math.cos(u),
                                on.y() - BALL * Math.cos(v),
                                WALL + BALL + BALL * Math.sin(v) * Math.sin(u)));
            }
        }
        s.findNormals();
        return s;
    }

    private static Vec3 grip(Skeleton skeleton, Flank flank) {
        return skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT)).apply(ArmSolver.palmOffset(flank));
    }

    private static Surface slab(
            Material material, double x, double y, double z, double hx, double hy, double hz, double round) {
        return Box.of(material, Frame.UPRIGHT, new Vec3(x, y, z), new Vec3(hx, hy, hz), round);
    }
}
