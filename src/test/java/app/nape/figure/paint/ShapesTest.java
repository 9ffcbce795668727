package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Polygons of a vector picture: how they fade at an edge, how a quad of several colours is cut, and in which order they are painted. */
class ShapesTest {
    private static final int OPAQUE = 0xFF336699;

    private static Shape box(double left, double low, double right, double high, int argb) {
        return new Shape(new double[] {left, right, right, left}, new double[] {low, low, high, high}, argb);
    }

    private static double area(Shape shape) {
        double twice = 0;
        for (int i = 0; i < shape.xs().length; i++) {
            int next = (i + 1) % shape.xs().length;
            twice += shape.xs()[i] * shape.ys()[next] - shape.xs()[next] * shape.ys()[i];
        }
        return Math.abs(twice) / 2;
    }

    private static double areas(List<Shape> shapes) {
        return shapes.stream().mapToDouble(ShapesTest::area).sum();
    }

    private static int alpha(Shape shape) {
        return shape.argb() >>> 24;
    }

    @Test
    void leavesAShapeAloneThatLiesFurtherInThanTheFadeReaches() {
        Bands bands = new Bands(true, 0, 1, 0.4, 4);
        Shape inside = box(0, 0.4, 1, 2, OPAQUE);
        assertEquals(List.of(inside), bands.split(inside));
        assertEquals(List.of(), bands.split(box(0, -3, 1, -1, OPAQUE)), "what lies beyond the edge is left out");
    }

    @Test
    void cutsAShapeIntoBandsThatLetLessAndLessPaperThrough() {
        List<Shape> pieces = new Bands(true, 0, 1, 0.4, 4).split(box(0, -1, 1, 1, OPAQUE));
        assertEquals(5, pieces.size());
        assertEquals(1.0, areas(pieces), 1e-9, "nothing beyond the edge, and nothing twice");
        for (int i = 1; i < pieces.size(); i++) {
            assertTrue(alpha(pieces.get(i)) > alpha(pieces.get(i - 1)), "band " + i);
        }
        assertEquals(255, alpha(pieces.getLast()));
        pieces.forEach(piece -> assertEquals(OPAQUE & 0xFFFFFF, piece.argb() & 0xFFFFFF));
    }

    @Test
    void fadesAlikeOnEachOfTheFourSides() {
        int[] from = new Bands(true, 0, 1, 0.4, 4)
                .split(box(-1, -1, 1, 1, OPAQUE)).stream()
                        .mapToInt(ShapesTest::alpha)
                        .toArray();
        for (boolean upwards : new boolean[] {true, false}) {
            for (int inwards : new int[] {1, -1}) {
                List<Shape> pieces = new Bands(upwards, 0, inwards, 0.4, 4).split(box(-1, -1, 1, 1, OPAQUE));
                assertArrayEquals(
                        from, pieces.stream().mapToInt(ShapesTest::alpha).toArray());
                assertEquals(2.0, areas(pieces), 1e-9);
            }
        }
    }

    @Test
    void fadesWhatIsHalfTransparentFromItsOwnStrength() {
        List<Shape> pieces = new Bands(true, 0, 1, 0.4, 4).split(box(0, -1, 1, 1, 0x80336699));
        assertEquals(0x80, alpha(pieces.getLast()));
        assertTrue(alpha(pieces.getFirst()) < 0x40);
    }

    /** A quad of the picture with one colour at each corner, from the left below against the clock. */
    private static float[] quad(float left, float top, float side, float depth, int... reds) {
        float[] v = new float[4 * Projected.SIZE];
        for (int i = 0; i < 4; i++) {
            int at = i * Projected.SIZE;
            v[at] = left + (i == 1 || i == 2 ? side : 0);
            v[at + Projected.Y] = top + (i > 1 ? side : 0);
            v[at + Projected.Z] = depth;
            v[at + Projected.RED] = reds[i];
        }
        return v;
    }

    private static List<Shape> painted(int... reds) {
        List<Shape> into = new ArrayList<>();
        Facet.of(quad(0, 0, 8, 0, reds), 0, Projected.SIZE, 2 * Projected.SIZE, 3 * Projected.SIZE)
                .paint(into);
        return into;
    }

    @Test
    void paintsAQuadOfOneHueInOnePieceOfItsMeanColour() {
        List<Shape> one = painted(100, 104, 104, 100);
        assertEquals(1, one.size());
        assertEquals(0xFF660000, one.getFirst().argb());
        assertEquals(64, areas(one), 1e-9);
    }

    @Test
    void cutsAQuadInWhichAGlowEndsIntoPiecesAlongThatSideOnly() {
        List<Shape> along = painted(0, 16, 16, 0);
        assertEquals(2, along.size());
        assertEquals(64, areas(along), 1e-9);
        assertEquals(
                List.of(0xFF040000, 0xFF0C0000), along.stream().map(Shape::argb).toList());
        assertEquals(2, painted(0, 0, 16, 16).size(), "and across");
        assertEquals(16, painted(0, 200, 0, 200).size(), "at most four by four");
    }

    /** A square piece of cloth that faces the viewer: its left edge, its side and how near it is, in metres. */
    private static Surface cloth(double left, double side, double near) {
        Surface cloth = new Surface(Material.SHIRT, 2, 2, false, true);
        for (int row = 0; row < 2; row++) {
            for (int col = 0; col < 2; col++) {
                cloth.put(row, col, new Vec3(left + col * side, left + row * side, near));
            }
        }
        cloth.findNormals();
        return cloth;
    }

    /** The left edges of what is painted, in tenths of a metre, from back to front. */
    private static List<Long> order(Surface... cloths) {
        Sight sight = Sight.of(new Camera(0, 0), 40, 0, 1);
        FacetOrder order = new FacetOrder(40, 40);
        List<Projected> seen = new ArrayList<>();
        for (Surface each : cloths) {
            Projected projected = new Projected();
            projected.take(each, sight, new Light(FigurePalette.LIGHT), 0, 40, 40);
            seen.add(projected);
            order.surface(each, projected, false);
        }
        order.compare();
        for (int i = 0; i < cloths.length; i++) {
            order.surface(cloths[i], seen.get(i), false);
        }
        return order.sorted().stream()
                .map(shape -> Math.round(Arrays.stream(shape.xs()).min().orElseThrow() / 4))
                .toList();
    }

    @Test
    void paintsWhatIsNearOverWhatIsBehindItInWhateverOrderItComes() {
        Surface far = cloth(0.1, 0.5, 0);
        Surface near = cloth(0.4, 0.5, 0.2);
        assertEquals(List.of(1L, 4L), order(far, near));
        assertEquals(List.of(1L, 4L), order(near, far));
    }

    @Test
    void leavesOutWhatIsHiddenWhole() {
        assertEquals(List.of(1L), order(cloth(0.3, 0.2, 0), cloth(0.1, 0.8, 0.2)));
        assertEquals(List.of(1L, 3L), order(cloth(0.3, 0.2, 0.4), cloth(0.1, 0.8, 0.2)), "but not what lies on it");
    }

    @Test
    void goesByWhereTwoOverlapAndNotByTheirMiddles() {
        // Leans back so far that its middle lies behind the other’s, and lies before it where both are.
        Surface leaning = cloth(0.1, 0.5, 0);
        for (int row = 0; row < 2; row++) {
            leaning.put(row, 0, new Vec3(0.1, 0.1 + row * 0.5, -2));
            leaning.put(row, 1, new Vec3(0.6, 0.1 + row * 0.5, 1));
        }
        assertEquals(
                List.of(4L, 1L),
                order(leaning, cloth(0.45, 0.5, 0)).stream()
                        .map(at -> at == 5 ? 4L : at)
                        .toList());
    }
}
