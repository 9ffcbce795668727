package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pixels a shape covers, which of two is seen, and where drawing ends. */
class RasterTest {
    private static final Canvas CANVAS = new Canvas(100, 80, 1);

    private static Surface box(double left, double top, double right, double bottom) {
        return CANVAS.sheet(Material.SHIRT, left, top, right, bottom, 0);
    }

    private static boolean holds(Raster raster, int x, int y) {
        return raster.colour()[y * raster.width() + x] != 0;
    }

    @Test
    void holdsNothingBeforeAnythingIsDrawn() {
        Raster raster = CANVAS.drawn(1);
        assertEquals(0, Canvas.filled(raster));
        for (int row = 0; row < 80; row++) {
            assertTrue(raster.first(row) > raster.last(row), "row " + row);
            assertTrue(raster.depth()[row * 100] - raster.base() < NearShade.EMPTY, "row " + row);
        }
    }

    @Test
    void coversThePixelsWhoseMiddlesLieInASquare() {
        Raster raster = CANVAS.drawn(1, box(10, 20, 17, 25));
        assertEquals(7 * 5, Canvas.filled(raster));
        assertTrue(holds(raster, 10, 20) && holds(raster, 16, 24));
        assertEquals(255, Canvas.alpha(raster.colour()[22 * 100 + 12]));
    }

    /** Left edge and top edge at a fraction of a pixel, and the first column and row that are covered. */
    @ParameterizedTest
    @CsvSource({"10.0, 10", "10.25, 10", "10.49, 10", "10.51, 11", "10.75, 11", "11.0, 11"})
    void takesAPixelWhenItsMiddleIsIn(double edge, int first) {
        Raster across = CANVAS.drawn(1, box(edge, 5, 30, 8));
        assertEquals(30 - first, Canvas.filled(across) / 3);
        assertTrue(holds(across, first, 6) && !holds(across, first - 1, 6));
        Raster down = CANVAS.drawn(1, box(5, edge, 8, 30));
        assertEquals(30 - first, Canvas.filled(down) / 3);
        assertTrue(holds(down, 6, first) && !holds(down, 6, first - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 7, 15, 30, 45, 61, 80})
    void coversAsMuchAsATurnedSquareIsLarge(double degrees) {
        double side = 40;
        Surface square = CANVAS.turned(50.3, 40.4, side, degrees);
        assertEquals(side * side, Canvas.filled(CANVAS.drawn(1, square)), 0.015 * side * side);
        assertEquals(side * side, Canvas.filled(CANVAS.drawn(4, square)) / 16.0, 0.004 * side * side);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 13, 28, 45, 77})
    void coversHalfASquareWithTheTriangleOfThreeOfItsCorners(double degrees) {
        Surface square = CANVAS.turned(50, 40, 40, degrees);
        Surface half = Canvas.sheet(Material.SHIRT, square.at(0), square.at(1), square.at(3), square.at(3));
        assertEquals(800, Canvas.filled(CANVAS.drawn(4, half)) / 16.0, 8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 9, 33, 45, 70})
    void leavesNoGapBetweenNeighboursAndCoversNoPixelTwice(double degrees) {
        Surface square = CANVAS.turned(50, 40, 40, degrees);
        Surface below = Canvas.sheet(
                Material.SHIRT,
                square.at(0),
                square.at(1),
                square.at(1).towards(square.at(3), 0.37),
                square.at(0).towards(square.at(2), 0.37));
        Surface above = Canvas.sheet(Material.SHIRT, below.at(2), below.at(3), square.at(3), square.at(2));
        int one = Canvas.filled(CANVAS.drawn(1, below));
        int other = Canvas.filled(CANVAS.drawn(1, above));
        int both = Canvas.filled(CANVAS.drawn(1, below, above));
        assertEquals(Canvas.filled(CANVAS.drawn(1, square)), both, "no gap");
        assertEquals(both, one + other, "none twice");
    }

    @Test
    void showsTheNearerOfTwoInWhateverOrderTheyCome() {
        Surface far = CANVAS.sheet(Material.SHIRT, 10, 10, 50, 50, 0);
        Surface near = CANVAS.sheet(Material.SHOE, 30, 30, 70, 70, 0.01);
        Raster one = CANVAS.drawn(1, far, near);
        Raster other = CANVAS.drawn(1, near, far);
        assertArrayEquals(one.colour(), other.colour());
        assertEquals(one.colour()[60 * 100 + 60], one.colour()[40 * 100 + 40], "the near one where both are");
        assertNotEquals(one.colour()[20 * 100 + 20], one.colour()[40 * 100 + 40]);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 40, 62})
    void crossesTwoSheetsWhereTheirDepthsAreTheSame(int column) {
        Surface flat = CANVAS.sheet(Material.SHIRT, 10, 10, 90, 70, 0);
        double left = -(column - 10) * 0.02;
        double right = (90 - column) * 0.02;
        Surface leaning = Canvas.sheet(
                Material.SHOE,
                CANVAS.at(10, 70, left),
                CANVAS.at(90, 70, right),
                CANVAS.at(90, 10, right),
                CANVAS.at(10, 10, left));
        Raster raster = CANVAS.drawn(1, flat, leaning);
        for (int row = 10; row < 70; row++) {
            int change = 11;
            while (raster.colour()[row * 100 + change] == raster.colour()[row * 100 + 10]) {
                change++;
            }
            assertEquals(column, change, 1, "row " + row);
        }
    }

    @Test
    void knowsTheDepthOfEachPixelOfALeaningSheet() {
        Surface leaning = Canvas.sheet(
                Material.SHIRT,
                CANVAS.at(10, 70, 1),
                CANVAS.at(90, 70, 5),
                CANVAS.at(90, 10, 2),
                CANVAS.at(10, 10, -2));
        Raster raster = CANVAS.drawn(1, leaning);
        for (int y = 12; y < 70; y += 7) {
            for (int x = 12; x < 90; x += 7) {
                double right = -2 + (x + 0.5 - 10) * 0.05 + (y + 0.5 - 10) * 0.05;
                assertEquals(right, raster.depth()[y * 100 + x] - raster.base(), 0.001, x + ", " + y);
            }
        }
    }

    @Test
    void runsEvenlyFromTheColourOfOneEdgeToThatOfTheOther() {
        Surface sheet = box(10, 10, 90, 70);
        Projected seen = CANVAS.seen(sheet);
        for (int i = 0; i < 4; i++) {
            seen.of[i * Projected.SIZE + Projected.RED] = i % 2 == 0 ? 40 : 200;
            seen.of[i * Projected.SIZE + Projected.GREEN] = i < 2 ? 20 : 80;
            seen.of[i * Projected.SIZE + Projected.BLUE] = 77;
        }
        Raster raster = CANVAS.drawn(1);
        raster.surface(sheet, seen, false);
        for (int y = 10; y < 70; y += 3) {
            for (int x = 10; x < 90; x += 3) {
                int argb = raster.colour()[y * 100 + x];
                assertEquals(40 + (x + 0.5 - 10) * 2, argb >> 16 & 0xFF, 1.01, "red at " + x);
                assertEquals(20 + (70 - y - 0.5), Canvas.green(argb), 1.01, "green at " + y);
                assertEquals(77, argb & 0xFF, 1);
            }
        }
    }

    /** A large sheet moved so that it reaches over each edge and each corner, and past the picture altogether. */
    @ParameterizedTest
    @CsvSource({
        "-20, 30, 10, 50",
        "90, 30, 130, 50",
        "30, -20, 50, 10",
        "30, 70, 50, 120",
        "-20, -20, 10, 10",
        "90, 70, 130, 120",
        "-50, -50, 200, 200",
        "99, 30, 130, 50",
        "-20, 30, 1, 50",
        "30, 79, 50, 120",
        "30, -20, 50, 1",
        "-90, 10, -10, 50",
        "110, 10, 190, 50",
        "10, -90, 50, -10",
        "10, 90, 50, 190"
    })
    void cutsOffWhatReachesBeyondThePicture(double left, double top, double right, double bottom) {
        double wide = Math.max(0, Math.min(100, right) - Math.max(0, left));
        double high = Math.max(0, Math.min(80, bottom) - Math.max(0, top));
        for (int samples : new int[] {1, 2, 4}) {
            Raster raster = CANVAS.drawn(samples, box(left, top, right, bottom));
            assertEquals(wide * high * samples * samples, Canvas.filled(raster), samples + " samples");
        }
    }

    @Test
    void drawsOnePictureAsThePartOfALargerOne() {
        Canvas large = new Canvas(300, 240, 1);
        Raster whole = large.drawn(1, large.turned(110, 90, 90, 31));
        Raster part = CANVAS.drawn(1, CANVAS.turned(10, 10, 90, 31));
        for (int y = 0; y < 80; y++) {
            int[] right = Arrays.copyOfRange(whole.colour(), (y + 80) * 300 + 100, (y + 80) * 300 + 200);
            assertArrayEquals(right, Arrays.copyOfRange(part.colour(), y * 100, (y + 1) * 100), "row " + y);
        }
    }

    @Test
    void knowsBetweenWhichColumnsARowHoldsAnything() {
        Raster raster = CANVAS.drawn(1, box(20, 33, 30, 36), box(60, 34, 70, 35));
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 100; x++) {
                assertTrue(!holds(raster, x, y) || (x >= raster.first(y) && x <= raster.last(y)), x + ", " + y);
            }
        }
        assertTrue(raster.first(60) > raster.last(60), "nothing is there");
    }
}
