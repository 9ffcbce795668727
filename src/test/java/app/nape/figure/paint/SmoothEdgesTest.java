package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges between pixels: found where things end, drawn with as much as they cover, or softened along themselves. */
class SmoothEdgesTest {
    private static final Canvas CANVAS = new Canvas(96, 80, 1);

    private static int[] fine(Raster raster, int samples, Area area, Surface... surfaces) {
        int[] pixels = raster.colour().clone();
        Edges edges = new Edges();
        edges.find(raster, samples, area);
        for (Surface each : surfaces) {
            edges.surface(each, CANVAS.seen(each), false);
        }
        edges.resolve(pixels);
        return pixels;
    }

    private static int[] fine(int samples, Surface... surfaces) {
        return fine(CANVAS.drawn(1, surfaces), samples, CANVAS.all(), surfaces);
    }

    private static double covered(int[] pixels) {
        return Arrays.stream(pixels).map(Canvas::alpha).sum() / 255.0;
    }

    @ParameterizedTest
    @CsvSource({"20.0, 1.00", "20.25, 0.75", "20.5, 0.50", "20.75, 0.25"})
    void coversAPixelByTheShareThatAnUprightEdgeLeavesOfIt(double edge, double share) {
        int[] across = fine(4, CANVAS.sheet(Material.SHIRT, edge, 10, 60, 60, 0));
        assertEquals(255 * share, Canvas.alpha(CANVAS.pixel(across, 20, 30)), 1.5);
        assertEquals(255, Canvas.alpha(CANVAS.pixel(across, 21, 30)));
        assertEquals(0, Canvas.alpha(CANVAS.pixel(across, 19, 30)));
        int[] down = fine(4, CANVAS.sheet(Material.SHIRT, 10, edge, 60, 60, 0));
        assertEquals(255 * share, Canvas.alpha(CANVAS.pixel(down, 30, 20)), 1.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 17, 30, 45, 60, 88})
    void coversAsMuchAltogetherAsATurnedSquareIsLarge(double degrees) {
        Surface square = CANVAS.turned(48.2, 40.7, 40, degrees);
        assertEquals(1600, covered(fine(4, square)), 5, "with sixteen samples");
        assertEquals(1600, covered(fine(2, square)), 12, "with four");
    }

    @Test
    void keepsTheColourOfAnEdgeAndOnlyThinsIt() {
        int[] pixels = fine(4, CANVAS.turned(48, 40, 40, 20));
        int whole = CANVAS.pixel(pixels, 48, 40);
        for (int argb : pixels) {
            for (int shift = 0; shift < 24; shift += 8) {
                double right = (whole >> shift & 0xFF) * Canvas.alpha(argb) / 255.0;
                assertEquals(right, argb >> shift & 0xFF, 1.01, "it is premultiplied");
            }
        }
    }

    @Test
    void mixesTwoThingsWhereOneEndsBeforeTheOther() {
        Surface far = CANVAS.sheet(Material.SHOE, 5, 5, 90, 75, 0);
        Surface near = CANVAS.sheet(Material.PROP, 30.5, 20, 60, 60, 1);
        int[] pixels = fine(4, far, near);
        int dark = Canvas.green(CANVAS.pixel(pixels, 20, 40));
        int light = Canvas.green(CANVAS.pixel(pixels, 45, 40));
        assertEquals((dark + light) / 2.0, Canvas.green(CANVAS.pixel(pixels, 30, 40)), 2);
        assertEquals(255, Canvas.alpha(CANVAS.pixel(pixels, 30, 40)), "nothing shines through between them");
    }

    @Test
    void touchesNothingOutOfThePartThatIsDrawnAnew() {
        Surface square = CANVAS.turned(48, 40, 40, 20);
        Raster raster = CANVAS.drawn(1, square);
        Area area = new Area().empty(96, 80);
        area.add(new Part(0, 0, 96, 32));
        int[] pixels = fine(raster, 4, area, square);
        int[] whole = fine(4, square);
        for (int y = 0; y < 80; y++) {
            int[] right = y < 31 ? whole : raster.colour();
            if (y != 31 && y != 32) {
                assertArrayEquals(
                        Arrays.copyOfRange(right, y * 96, (y + 1) * 96),
                        Arrays.copyOfRange(pixels, y * 96, (y + 1) * 96),
                        "row " + y);
            }
        }
    }

    private static int found(Raster raster, int y) {
        Borders borders = new Borders(raster, CANVAS.all());
        return borders.find(y, borders.low(y), borders.top(y));
    }

    @Test
    void findsBothSidesOfEachEdgeAndNothingOnAFlat() {
        Raster raster = CANVAS.drawn(1, CANVAS.sheet(Material.SHIRT, 20, 20, 60, 50, 0));
        assertEquals(4, found(raster, 35), "two pixels at each side");
        Borders borders = new Borders(raster, CANVAS.all());
        borders.find(35, borders.low(35), borders.top(35));
        assertArrayEquals(new int[] {19, 20, 59, 60}, Arrays.copyOf(borders.columns(), 4));
        assertEquals(40, found(raster, 19), "the row above its upper edge");
        assertEquals(42, found(raster, 20), "its first row, and what is beside it");
        assertEquals(0, found(raster, 10));
    }

    /** Two halves that differ by so many steps of green, and whether an eye sees where one ends. */
    @ParameterizedTest
    @CsvSource({"0, 0", "12, 0", "13, 2", "60, 2", "-12, 0", "-13, 2"})
    void takesForAnEdgeWhatTheEyeSeesAsOne(int steps, int right) {
        Raster raster = CANVAS.drawn(1, CANVAS.sheet(Material.SHIRT, 0, 0, 96, 80, 0));
        for (int i = 0; i < raster.colour().length; i++) {
            raster.colour()[i] = 0xFF000000 | (100 + (i % 96 < 48 ? 0 : steps)) << 8;
        }
        assertEquals(right, found(raster, 40));
    }

    @Test
    void softensNoFlatAndNoPartThatIsToStaySharp() {
        Surface square = CANVAS.turned(48, 40, 40, 20);
        Raster raster = CANVAS.drawn(1, square);
        int[] soft = raster.colour().clone();
        Part sharp = new Part(0, 0, 96, 40);
        Softening.of(raster, CANVAS.all(), soft, sharp);
        int changed = 0;
        for (int i = 0; i < soft.length; i++) {
            boolean same = soft[i] == raster.colour()[i];
            assertTrue(same || i / 96 >= 40, "it is softened at row " + i / 96);
            changed += same ? 0 : 1;
        }
        assertTrue(changed > 20, changed + " pixels are softened");
        assertEquals(raster.colour()[41 * 96 + 48], soft[41 * 96 + 48], "its middle is not");
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 20, 45, 70})
    void softensToWhatLiesBetweenTheNeighboursAndKeepsTheWholeAsLarge(double degrees) {
        Surface square = CANVAS.turned(48, 40, 40, degrees);
        Raster raster = CANVAS.drawn(1, square);
        int[] soft = raster.colour().clone();
        Softening.of(raster, CANVAS.all(), soft, Part.NONE);
        assertEquals(Canvas.filled(raster), covered(soft), 0.02 * 1600);
        double before = roughness(raster.colour());
        assertTrue(roughness(soft) < before * 0.8, roughness(soft) + " after " + before);
    }

    /** How much neighbours differ, squared, so that one large step counts more than two small ones. */
    private static double roughness(int[] pixels) {
        double sum = 0;
        for (int i = 1; i < pixels.length; i++) {
            double off = Canvas.alpha(pixels[i]) - Canvas.alpha(pixels[i - 1]);
            sum += off * off;
        }
        return sum;
    }
}
