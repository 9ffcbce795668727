package app.nape.figure;

import java.util.List;

/** Shirt, trouser seat and neck: lofted once upright, then bent along the spine. */
final class TrunkMesh {
    private static final int COLS = 44;

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

    Surface shirt() {
        return shirt;
    }

    Surface seat() {
        return seat;
    }

    void shape(Skeleton skeleton) {
        skin.set(skeleton);
        loft(seat, 0.815, 1.03, 0);
        loft(neck, 1.405, 1.575, -0.006);
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

    private void loft(Surface surface, double from, double to, double thicker) {
        for (int r = 0; r < surface.rows; r++) {
            row(surface, r, from + (to - from) * r / (surface.rows - 1), thicker);
        }
    }

    private void fillShirt() {
        for (int r = 0; r < shirt.rows; r++) {
            double t = (double) r / (shirt.rows - 1);
            double y = TrunkShape.HEM + (TrunkShape.NECKLINE - TrunkShape.HEM) * t;
            double loose = 0.004 + 0.010 * Math.exp(-t * 9);
            row(shirt, r, y, loose);
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
