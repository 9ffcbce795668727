package app.nape.figure.body;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Profile;
import app.nape.figure.mesh.Surface;
import app.nape.figure.mesh.Tube;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.List;
import java.util.Set;

/** One arm: sleeve and skin. */
final class ArmMesh {
    /** Points around it. */
    private static final int COLS = 18;

    /** Rows of the sleeve’s round root. */
    private static final int CAP = 7;
    /** How far past the wrist the last rows lie, from the end, so that it stays round when the hand is bent. */
    private static final double[] WRIST = {0.022, 0.019, 0.013, 0.006};

    /** How flat the top of the shoulder is: 1 is round, 0 flat. */
    private static final double CAP_FLAT = 0.54;

    /** The share of the sleeve’s width at the shoulder, 0 to 1, that goes when the arm is overhead: its root would stand out below it. */
    private static final double SLACK = 0.34;

    /** Length of the sleeve from the shoulder joint, in metres. */
    private static final double SLEEVE = 0.165;

    private static final Profile SLEEVE_WIDTH =
            new Profile(new double[] {0, 0.05, 0.11, 0.165}, new double[] {0.0500, 0.0530, 0.0530, 0.0525});
    private static final Profile SKIN_WIDTH = new Profile(
            new double[] {0.08, 0.16, 0.22, 0.28, 0.335, 0.41, 0.48, 0.525, 0.56},
            new double[] {0.044, 0.0435, 0.041, 0.0385, 0.0425, 0.0385, 0.0315, 0.0290, 0.0300});
    private static final Profile SKIN_DEPTH = new Profile(
            new double[] {0.08, 0.16, 0.22, 0.28, 0.335, 0.41, 0.48, 0.525, 0.56},
            new double[] {0.046, 0.0455, 0.042, 0.040, 0.0405, 0.0355, 0.0265, 0.0192, 0.0180});

    private final Flank flank;
    private final double thick;
    private final Surface sleeve = new Surface(Material.SHIRT, 20, COLS, true, true);
    private final Surface hem = new Surface(Material.SHIRT_EDGE, 4, COLS, true, true);
    private final Surface skin = new Surface(Material.SKIN, 29, COLS, true, false);
    private final Surface pin = Tube.pin(Material.SKIN);

    ArmMesh(Flank flank, Build build) {
        this.flank = flank;
        this.thick = switch (build) {
            case SLENDER -> 0.92;
            case MEDIUM -> 1;
            case FULL -> 1.10;
        };
    }

    List<Surface> surfaces() {
        return List.of(skin, pin, sleeve, hem);
    }

    Surface sleeve() {
        return sleeve;
    }

    /** Chooses the muscles that glow. */
    void light(Set<SideMuscle> muscles) {
        boolean own = muscles.stream()
                .map(SideMuscle::muscle)
                .anyMatch(muscle -> muscle == Muscle.REAR_DELTOID || muscle == Muscle.FRONT_DELTOID);
        Vec3[] places = new Vec3[sleeve.size()];
        for (int r = 0; r < sleeve.rows; r++) {
            double s = r < CAP ? -0.05 * CAP_FLAT * Math.sin(Math.PI / 2 * (CAP - r) / CAP) : along(r);
            double w = r < CAP ? SLEEVE_WIDTH.at(0) * Math.cos(Math.PI / 2 * (CAP - r) / CAP) : SLEEVE_WIDTH.at(s);
            for (int c = 0; c < COLS; c++) {
                double a = 2 * Math.PI * c / COLS;
                places[r * COLS + c] = new Vec3(
                        flank.sign() * Proportions.SHOULDER.x() + Math.cos(a) * w,
                        Proportions.SHOULDER.y() - s,
                        Proportions.SHOULDER.z() + Math.sin(a) * w);
            }
        }
        MuscleMap.light(sleeve, places, muscles);
        // A hanging arm lies beside muscles of the trunk that are not its own: only the cap of the shoulder takes their
        // glow.
        for (int r = CAP; r < sleeve.rows; r++) {
            double keep = 1 - Ease.inOut((along(r) - 0.01) / 0.05);
            for (int c = 0; c < COLS && !own; c++) {
                sleeve.muscle[r * COLS + c] *= keep;
                sleeve.glow[r * COLS + c] = sleeve.muscle[r * COLS + c];
            }
        }
    }

    /** How far the arm points up along the trunk, 0 level to 1. */
    private static double raised(Skeleton skeleton, Frame upper) {
        Vec3 chest = skeleton.frame(Bone.THORAX_HIGH).turn(new Vec3(0, 1, 0));
        return Ease.inOut(upper.turn(new Vec3(0, -1, 0)).dot(chest));
    }

    private double along(int r) {
        return SLEEVE * (r - CAP + 1) / (sleeve.rows - CAP);
    }

    void shape(Skeleton skeleton) {
        Frame upper = skeleton.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT));
        Frame fore = skeleton.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
        Frame hand = skeleton.frame(flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        Vec3 axis = upper.turn(new Vec3(1, 0, 0));
        Vec3 wide = hand.turn(new Vec3(0, 0, flank.sign()));
        Vec3 aligned = wide.dot(axis) < 0 ? wide.times(-1) : wide;
        Tube tube = new Tube(upper.origin(), fore.origin(), hand.origin(), axis, aligned);
        double raised = raised(skeleton, upper);
        for (int r = 0; r < sleeve.rows; r++) {
            double s = r < CAP ? 0 : along(r);
            double w = SLEEVE_WIDTH.at(s) * (0.4 + thick * 0.6) * (1 - SLACK * raised * Math.exp(-s / 0.06));
            double a = Math.PI / 2 * (CAP - r) / CAP;
            double shrink = r < CAP ? Math.cos(a) : 1;
            tube.ring(sleeve, r, r < CAP ? -w * CAP_FLAT * Math.sin(a) : s, w * shrink + 1e-4, w * shrink + 1e-4, 0);
        }
        double edge = SLEEVE_WIDTH.at(SLEEVE) * (0.4 + thick * 0.6);
        double[] at = {SLEEVE - 0.012, SLEEVE - 0.012, SLEEVE + 0.002, SLEEVE - 0.002};
        double[] out = {0, 0.0022, 0.0022, -0.006};
        for (int r = 0; r < hem.rows; r++) {
            tube.ring(hem, r, at[r], edge + out[r], edge + out[r], 0);
        }
        for (int r = 0; r < skin.rows; r++) {
            int left = skin.rows - 1 - r;
            double past = left < WRIST.length ? WRIST[left] : 0;
            double s = past > 0
                    ? tube.length() + past
                    : tube.place(0.08, tube.length(), (double) r / (skin.rows - 1 - WRIST.length));
            double round = Math.sqrt(Math.max(0.01, 1 - past * past / (WRIST[0] * WRIST[0])));
            tube.ring(skin, r, s, SKIN_WIDTH.at(s) * thick * round, SKIN_DEPTH.at(s) * thick * round, 0);
        }
        tube.pin(pin, SKIN_WIDTH.at(Proportions.UPPER_ARM) * thick);
        for (Surface surface : surfaces()) {
            surface.findNormals();
        }
    }
}
