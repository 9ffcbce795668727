package app.nape.figure;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Shirt, trouser seat and neck: lofted once upright, then bent along the spine. */
final class TrunkMesh {
    private static final int COLS = 44;
    private static final int HEM_ROWS = 11;

    private final Surface shirt = new Surface(Material.SHIRT, 40, COLS, true, true);
    private final Surface collar = new Surface(Material.SHIRT_EDGE, 4, COLS, true, true);
    private final Surface seat = new Surface(Material.TROUSERS, 12, COLS, true, false);
    private final Surface neck = new Surface(Material.SKIN, 16, COLS, true, false);
    private final SpineSkin skin;
    private final Ring[] rings;

    TrunkMesh(Build build) {
        rings = TrunkShape.of(build);
        skin = new SpineSkin();
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
        return new Weld(seat, own, leg, Weld.patch(leg, 0, 14, 0, leg.cols - 1), 0.035);
    }

    /** Keeps the shirt over a trouser leg. */
    Drape over(Surface leg) {
        return new Drape(
                shirt,
                Weld.patch(shirt, 0, HEM_ROWS, 0, COLS - 1),
                leg,
                Weld.patch(leg, 0, 18, 0, leg.cols - 1),
                0.006);
    }

    /** Smooths the lower shirt after it was drawn over the legs. */
    void smoothHem() {
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
        MuscleMap.light(shirt, upright(shirt, TrunkMesh::shirtHeight, 0.004), muscles);
        MuscleMap.light(neck, upright(neck, TrunkMesh::neckHeight, -0.006), muscles);
        MuscleMap.light(collar, upright(collar, _ -> TrunkShape.NECKLINE, 0.004), muscles);
    }

    private Vec3[] upright(Surface s, DoubleUnaryOperator height, double thicker) {
        Vec3[] places = new Vec3[s.size()];
        for (int r = 0; r < s.rows; r++) {
            Ring ring = Ring.atHeight(rings, height.applyAsDouble((double) r / (s.rows - 1)));
            for (int c = 0; c < s.cols; c++) {
                places[r * s.cols + c] = ring.at(-2 * Math.PI * c / s.cols, thicker);
            }
        }
        return places;
    }

    private static double shirtHeight(double t) {
        return TrunkShape.HEM + (TrunkShape.NECKLINE - TrunkShape.HEM) * t;
    }

    private static double neckHeight(double t) {
        return 1.405 + (1.575 - 1.405) * t;
    }

    void shape(Skeleton skeleton) {
        skin.set(skeleton);
        loft(seat, t -> 0.815 + 0.215 * t, 0);
        loft(neck, TrunkMesh::neckHeight, -0.006);
        fillShirt();
        for (int r = 0; r < collar.rows; r++) {
            double[] thick = {0.000, 0.0075, 0.0075, -0.004};
            double[] lift = {-0.012, -0.010, 0.004, 0.003};
            row(collar, r, TrunkShape.NECKLINE + lift[r], thick[r]);
        }
        for (Surface surface : surfaces()) {
            surface.findNormals();
        }
    }

    private void loft(Surface surface, DoubleUnaryOperator height, double thicker) {
        for (int r = 0; r < surface.rows; r++) {
            row(surface, r, height.applyAsDouble((double) r / (surface.rows - 1)), thicker);
        }
    }

    private void fillShirt() {
        for (int r = 0; r < shirt.rows; r++) {
            double t = (double) r / (shirt.rows - 1);
            double loose = 0.004 + 0.010 * Math.exp(-t * 9);
            hanging(r, shirtHeight(t), loose);
        }
    }

    private void hanging(int r, double y, double thicker) {
        Ring ring = Ring.atHeight(rings, y);
        for (int c = 0; c < COLS; c++) {
            Vec3 p = ring.at(-2 * Math.PI * c / COLS, thicker);
            Vec3 lifted = y < 1.06 ? skin.overLap(p) : p;
            Vec3 kept =
                    lifted.y() == p.y() ? p : Ring.atHeight(rings, lifted.y()).at(-2 * Math.PI * c / COLS, thicker);
            shirt.put(r, c, skin.bend(kept));
        }
    }

    private void row(Surface surface, int r, double y, double thicker) {
        Ring ring = Ring.atHeight(rings, y);
        for (int c = 0; c < surface.cols; c++) {
            double angle = -2 * Math.PI * c / surface.cols;
            surface.put(r, c, skin.bend(ring.at(angle, thicker)));
        }
    }
}
