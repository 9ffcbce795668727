package app.nape.figure.body;

import app.nape.figure.mesh.Drape;
import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ring;
import app.nape.figure.mesh.Surface;
import app.nape.figure.mesh.Weld;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Shirt, trouser seat and neck: lofted once upright, then bent along the spine. */
final class TrunkMesh {
    /** Points around it. */
    private static final int COLS = 44;

    /** Rows of the shirt below the hips. */
    private static final int HEM_ROWS = 11;

    /** Rows whose inside is seen where the shirt stands off a thigh that is lifted. */
    private static final int LINED_ROWS = 9;

    private final Surface shirt = new Surface(Material.SHIRT, 40, COLS, true, true);
    private final Surface collar = new Surface(Material.SHIRT_EDGE, 4, COLS, true, true);
    private final Surface seat = new Surface(Material.TROUSERS, 12, COLS, true, false);
    private final Surface neck = new Surface(Material.SKIN, 16, COLS, true, false);
    private final SpineSkin skin;
    private final Vec3[] shirtUpright;
    private final Vec3[] collarUpright;

    /** How far off the shirt the rows of the collar are, and how far above its two last rows, in metres. */
    private static final double[] COLLAR_OUT = {-0.004, 0.004, 0.001, -0.008};

    private static final double[] COLLAR_UP = {0.002, 0.004, 0.010, 0.007};
    private final Vec3[] seatUpright;
    private final Vec3[] neckUpright;

    TrunkMesh(Build build) {
        Ring[] rings = TrunkShape.of(build);
        skin = new SpineSkin();
        cover();
        shirt.lined(LINED_ROWS);
        shirtUpright = upright(rings, shirt, TrunkMesh::shirtHeight, TrunkMesh::loose);
        seatUpright = upright(rings, seat, TrunkMesh::seatHeight, TrunkMesh::tucked);
        neckUpright = upright(rings, neck, t -> 1.405 + 0.170 * t, _ -> -0.006);
        collarUpright = new Vec3[collar.size()];
        for (int i = 0; i < collarUpright.length; i++) {
            collarUpright[i] = shirtUpright[shirtRow(i / COLS) * COLS + i % COLS];
        }
    }

    /** Leaves undrawn what of the trousers always lies under the shirt, farther in than one sees from below. */
    private void cover() {
        double rise = (TrunkShape.NECKLINE - TrunkShape.HEM) / (shirt.rows - 1);
        for (int r = 0; r + 1 < seat.rows; r++) {
            for (int c = 0;
                    c < COLS && seatHeight((double) r / (seat.rows - 1)) > TrunkShape.HEM + LINED_ROWS * rise;
                    c++) {
                seat.cover(r, c);
            }
        }
    }

    private static double seatHeight(double t) {
        return 0.815 + 0.215 * t;
    }

    List<Surface> surfaces() {
        return List.of(seat, neck, shirt, collar);
    }

    /** Joins a sleeve to the shirt. */
    Weld shoulder(Flank flank, Surface sleeve) {
        int middle = flank == Flank.LEFT ? 0 : COLS / 2;
        int[] own = Weld.patch(shirt, shirt.rows - 20, shirt.rows - 1, middle - 10, middle + 10);
        return new Weld(shirt, own, sleeve, Weld.patch(sleeve, 0, 15, 0, sleeve.cols - 1), 0.075);
    }

    /** Joins a trouser leg to the seat. */
    Weld hip(Flank flank, Surface leg) {
        int middle = flank == Flank.LEFT ? 0 : COLS / 2;
        int[] own = Weld.patch(seat, 0, seat.rows - 2, middle - 11, middle + 11);
        return new Weld(seat, own, leg, Weld.patch(leg, 0, 18, 0, leg.cols - 1), 0.035);
    }

    /** Keeps the shirt over a trouser leg. */
    Drape over(Surface leg) {
        return new Drape(
                shirt,
                Weld.patch(shirt, 0, HEM_ROWS, 0, COLS - 1),
                leg,
                Weld.patch(leg, 0, 22, 0, leg.cols - 1),
                0.006);
    }

    /** Finishes the shirt after arms and legs were joined: smooths its lower part over the legs and lays the collar round it. */
    void finish() {
        smoothHem();
        for (int i = 0; i < collar.size(); i++) {
            int r = i / COLS;
            int on = shirtRow(r) * COLS + i % COLS;
            Vec3 normal = new Vec3(shirt.nx[on], shirt.ny[on], shirt.nz[on]);
            int below = (shirt.rows - 2) * COLS + i % COLS;
            Vec3 up = shirt.at(below + COLS).minus(shirt.at(below)).unit();
            collar.put(
                    r, i % COLS, shirt.at(on).plus(normal.times(COLLAR_OUT[r])).plus(up.times(COLLAR_UP[r])));
        }
        collar.findNormals();
    }

    /** The row of the shirt that a row of the collar lies on. */
    private int shirtRow(int r) {
        return shirt.rows - (r < 2 ? 2 : 1);
    }

    private void smoothHem() {
        for (int pass = 0; pass < 2; pass++) {
            for (int r = 1; r <= HEM_ROWS; r++) {
                for (int c = 0; c < COLS; c++) {
                    even(r, c);
                }
            }
        }
        shirt.findNormals(0, HEM_ROWS + 1);
    }

    private void even(int r, int c) {
        int i = r * COLS + c;
        int left = r * COLS + (c + COLS - 1) % COLS;
        int right = r * COLS + (c + 1) % COLS;
        int down = i - COLS;
        int up = i + COLS;
        shirt.x[i] = shirt.x[i] * 0.4 + (shirt.x[left] + shirt.x[right] + shirt.x[down] + shirt.x[up]) * 0.15;
        shirt.y[i] = shirt.y[i] * 0.4 + (shirt.y[left] + shirt.y[right] + shirt.y[down] + shirt.y[up]) * 0.15;
        shirt.z[i] = shirt.z[i] * 0.4 + (shirt.z[left] + shirt.z[right] + shirt.z[down] + shirt.z[up]) * 0.15;
    }

    /** Chooses the muscles that glow. */
    void light(Set<SideMuscle> muscles) {
        MuscleMap.light(shirt, shirtUpright, muscles);
        MuscleMap.light(neck, neckUpright, muscles);
        MuscleMap.light(collar, collarUpright, muscles);
    }

    void shape(Skeleton skeleton) {
        skin.set(skeleton);
        bend(seat, seatUpright);
        bend(neck, neckUpright);
        for (int r = 0; r < shirt.rows; r++) {
            for (int c = 0; c < COLS; c++) {
                shirt.put(r, c, skin.bend(hanging(r, c)));
            }
        }
        seat.findNormals();
        neck.findNormals();
        shirt.findNormals();
    }

    private void bend(Surface surface, Vec3[] upright) {
        for (int i = 0; i < upright.length; i++) {
            surface.put(i / surface.cols, i % surface.cols, skin.bend(upright[i]));
        }
    }

    /** A point of the shirt, drawn up along it where the lap is. */
    private Vec3 hanging(int r, int c) {
        Vec3 p = shirtUpright[r * COLS + c];
        double lift = p.y() < SpineSkin.LOOSE_BELOW ? skin.lift(p) : 0;
        if (lift == 0) {
            return p;
        }
        double row = r + lift / (TrunkShape.NECKLINE - TrunkShape.HEM) * (shirt.rows - 1);
        int low = Math.min((int) row, shirt.rows - 2);
        return shirtUpright[low * COLS + c].towards(shirtUpright[(low + 1) * COLS + c], row - low);
    }

    private static double shirtHeight(double t) {
        return TrunkShape.HEM + (TrunkShape.NECKLINE - TrunkShape.HEM) * t;
    }

    /** The trousers lie the farther under the shirt the higher they reach. */
    private static double tucked(double t) {
        return -0.006 * Ease.inOut((t - 0.10) / 0.30) - 0.010 * Ease.inOut((t - 0.45) / 0.35);
    }

    private static double loose(double t) {
        return 0.004 + 0.010 * Math.exp(-t * 9);
    }

    private static Vec3[] upright(Ring[] rings, Surface s, DoubleUnaryOperator height, DoubleUnaryOperator thicker) {
        Vec3[] places = new Vec3[s.size()];
        for (int r = 0; r < s.rows; r++) {
            double t = (double) r / (s.rows - 1);
            Ring ring = Ring.atHeight(rings, height.applyAsDouble(t));
            for (int c = 0; c < s.cols; c++) {
                places[r * s.cols + c] = ring.at(-2 * Math.PI * c / s.cols, thicker.applyAsDouble(t));
            }
        }
        return places;
    }
}
