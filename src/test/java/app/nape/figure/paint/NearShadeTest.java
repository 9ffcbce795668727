package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shade of a plate on what lies behind it, away from the light, which comes from above on the left. */
class NearShadeTest {
    private static final Canvas CANVAS = new Canvas(160, 160, 250);
    private static final Part PLATE = new Part(60, 60, 100, 100);
    private static final int GROUND_GREEN = 200;

    /** A ground of one colour with a plate so far before it, shaded. */
    private static int[] shaded(double before, boolean arrow) {
        Surface ground = CANVAS.sheet(Material.PROP, 0, 0, 160, 160, 0);
        Surface plate = CANVAS.sheet(Material.SHIRT, PLATE.left(), PLATE.top(), PLATE.right(), PLATE.bottom(), before);
        Raster raster = CANVAS.drawn(1, ground);
        raster.surface(plate, CANVAS.seen(plate), arrow);
        return lay(raster);
    }

    private static int[] lay(Raster raster) {
        int[] pixels = new int[160 * 160];
        Arrays.fill(pixels, 0xFF000000 | GROUND_GREEN << 16 | GROUND_GREEN << 8 | GROUND_GREEN);
        NearShade shade = new NearShade(raster, 1, CANVAS.scale());
        shade.find(CANVAS.all(), 0, new Area().whole(160, 160));
        shade.lay(pixels, CANVAS.all());
        return pixels;
    }

    private static double lost(int[] pixels, int x, int y) {
        return 1 - Canvas.green(CANVAS.pixel(pixels, x, y)) / (double) GROUND_GREEN;
    }

    @Test
    void fallsBelowAndToTheRightOfAPlateAndNotAboveItOrToItsLeft() {
        int[] pixels = shaded(0.05, false);
        assertTrue(lost(pixels, 103, 85) > 0.08, "beside it on the right: " + lost(pixels, 103, 85));
        assertTrue(lost(pixels, 80, 103) > 0.08, "below it: " + lost(pixels, 80, 103));
        assertTrue(lost(pixels, 103, 103) > 0.04, "at its corner: " + lost(pixels, 103, 103));
        assertTrue(lost(pixels, 56, 60) < 0.04, "on its left: " + lost(pixels, 56, 60));
        assertTrue(lost(pixels, 56, 50) < 0.01, "above on its left: " + lost(pixels, 56, 50));
    }

    @Test
    void fadesWithDistanceAndEndsWithinItsReach() {
        int[] pixels = shaded(0.05, false);
        double before = 1;
        for (int y = 103; y < 135; y += 4) {
            double here = lost(pixels, 80, y);
            assertTrue(here <= before + 0.01, "at row " + y + " it is darker again: " + here);
            before = here;
        }
        assertEquals(0, lost(pixels, 80, 130), 0, "twelve centimetres below it");
    }

    @Test
    void neverLightensAnythingNorChangesItsHueOrCover() {
        for (int argb : shaded(0.05, false)) {
            assertEquals(255, Canvas.alpha(argb));
            assertTrue(Canvas.green(argb) <= GROUND_GREEN && Canvas.green(argb) > GROUND_GREEN / 2);
            assertEquals(argb >> 16 & 0xFF, argb & 0xFF, "grey stays grey");
        }
    }

    /** Lying on it, and standing in front of it altogether. */
    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.007, 0.21, 0.6})
    void isThrownNeitherByWhatLiesOnTheGroundNorByWhatStandsFarBeforeIt(double before) {
        int[] pixels = shaded(before, false);
        assertTrue(Arrays.stream(pixels).allMatch(argb -> Canvas.green(argb) == GROUND_GREEN));
    }

    @Test
    void isNotThrownByAnArrow() {
        int[] pixels = shaded(0.05, true);
        assertTrue(Arrays.stream(pixels).allMatch(argb -> Canvas.green(argb) == GROUND_GREEN));
    }

    @Test
    void leavesAFlatAndASlopeAlone() {
        Surface flat = CANVAS.sheet(Material.PROP, 0, 0, 160, 160, 0);
        Surface slope = Canvas.sheet(
                Material.PROP,
                CANVAS.at(0, 160, 0),
                CANVAS.at(160, 160, 0.3),
                CANVAS.at(160, 0, 0.6),
                CANVAS.at(0, 0, 0.3));
        for (Surface each : new Surface[] {flat, slope}) {
            int[] pixels = lay(CANVAS.drawn(1, each));
            assertTrue(Arrays.stream(pixels).allMatch(argb -> Canvas.green(argb) == GROUND_GREEN));
        }
    }

    @Test
    void findsAfterAPartWasDrawnAnewWhatItWouldFindFromTheBeginning() {
        Surface ground = CANVAS.sheet(Material.PROP, 0, 0, 160, 160, 0);
        Surface before = CANVAS.sheet(Material.SHIRT, 50, 60, 90, 100, 0.05);
        Surface after = CANVAS.sheet(Material.SHIRT, 60, 60, 100, 100, 0.05);
        Raster raster = CANVAS.drawn(1, ground, before);
        NearShade shade = new NearShade(raster, 1, CANVAS.scale());
        shade.find(CANVAS.all(), 0, new Area().whole(160, 160));
        Area moved = new Area().empty(160, 160);
        moved.add(new Part(48, 56, 102, 104));
        raster.again(moved);
        raster.surface(ground, CANVAS.seen(ground), false);
        raster.surface(after, CANVAS.seen(after), false);
        Area changed = new Area().empty(160, 160);
        shade.find(moved, 0, changed);
        assertTrue(changed.bounds().right() < 160, "and tells where: " + changed.bounds());
        int[] pixels = new int[160 * 160];
        Arrays.fill(pixels, 0xFF000000 | GROUND_GREEN << 16 | GROUND_GREEN << 8 | GROUND_GREEN);
        shade.lay(pixels, CANVAS.all());
        assertArrayEquals(shaded(0.05, false), pixels);
    }
}
