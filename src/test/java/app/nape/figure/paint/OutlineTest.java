package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of high contrast: where something ends or lies before something else, and nowhere on a flat. */
class OutlineTest {
    private static final Light LIGHT = new Light(FigurePalette.CONTRAST_LIGHT);
    private static final int GREEN = 180;

    /** A sheet from 40 to 120 with a plate from 60 to 100 so far before it, on white and with their lines. */
    private static int[] lined(Canvas canvas, double before, Light light, boolean arrow) {
        Surface sheet = canvas.sheet(Material.SHIRT, 40, 40, 120, 120, 0);
        Surface plate = canvas.sheet(Material.SHIRT, 60, 60, 100, 100, before);
        Raster raster = canvas.drawn(1, sheet);
        raster.surface(plate, canvas.seen(plate), arrow);
        int[] pixels = new int[canvas.wide() * canvas.high()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = raster.colour()[i] == 0 ? 0 : 0xFF000000 | GREEN << 16 | GREEN << 8 | GREEN;
        }
        Outline.lay(raster, 1, canvas.scale(), light, canvas.wide(), canvas.high(), pixels, canvas.all());
        return pixels;
    }

    private static boolean dark(int argb) {
        return Canvas.alpha(argb) > 100 && Canvas.green(argb) < 60;
    }

    @Test
    void runsAlongAllFourSidesOfWhatEnds() {
        Canvas canvas = new Canvas(160, 160, 250);
        int[] pixels = lined(canvas, 0.1, LIGHT, false);
        for (int along = 42; along < 118; along++) {
            assertTrue(dark(canvas.pixel(pixels, 40, along)), "left, row " + along);
            assertTrue(dark(canvas.pixel(pixels, 119, along)), "right, row " + along);
            assertTrue(dark(canvas.pixel(pixels, along, 40)), "above, column " + along);
            assertTrue(dark(canvas.pixel(pixels, along, 119)), "below, column " + along);
        }
    }

    /** Steps of depth in metres, and whether one is an edge. */
    @ParameterizedTest
    @CsvSource({"0.5, true", "0.1, true", "0.05, true", "0.02, false", "0.005, false", "0, false"})
    void runsWhereSomethingLiesWellBeforeSomethingElse(double before, boolean edge) {
        Canvas canvas = new Canvas(160, 160, 250);
        int[] pixels = lined(canvas, before, LIGHT, false);
        assertEquals(edge, Canvas.green(canvas.pixel(pixels, 60, 80)) < GREEN - 60, "left");
        assertEquals(edge, Canvas.green(canvas.pixel(pixels, 99, 80)) < GREEN - 60, "right");
        assertEquals(edge, Canvas.green(canvas.pixel(pixels, 80, 60)) < GREEN - 60, "above");
        assertEquals(edge, Canvas.green(canvas.pixel(pixels, 80, 99)) < GREEN - 60, "below");
    }

    @Test
    void leavesFlatsAndWhatIsEmptyAlone() {
        Canvas canvas = new Canvas(160, 160, 250);
        int[] pixels = lined(canvas, 0.1, LIGHT, false);
        int reach = Outline.reach(250);
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 160; x++) {
                double outer = Math.max(Math.abs(x - 79.5), Math.abs(y - 79.5));
                if (Math.abs(outer - 20) > reach && Math.abs(outer - 40) > reach) {
                    assertEquals(outer < 40 ? 0xFFB4B4B4 : 0, canvas.pixel(pixels, x, y), x + ", " + y);
                }
            }
        }
    }

    @Test
    void drawsNoLineOnASlopeHoweverDeepItReaches() {
        Canvas canvas = new Canvas(160, 160, 250);
        Surface slope = Canvas.sheet(
                Material.SHIRT,
                canvas.at(40, 120, 0),
                canvas.at(120, 120, 0.8),
                canvas.at(120, 40, 0.8),
                canvas.at(40, 40, 0));
        Raster raster = canvas.drawn(1, slope);
        int[] pixels = raster.colour().clone();
        Outline.lay(raster, 1, 250, LIGHT, 160, 160, pixels, canvas.all());
        for (int x = 48; x < 112; x++) {
            assertEquals(raster.colour()[80 * 160 + x], canvas.pixel(pixels, x, 80), "column " + x);
        }
    }

    /** Twice as many pixels a metre, twice as wide a line, but never less than is seen. */
    @ParameterizedTest
    @ValueSource(doubles = {100, 250, 1000, 2000})
    void growsWithThePictureAndIsNeverTooThinToBeSeen(double scale) {
        Canvas canvas = new Canvas(160, 160, scale);
        int[] pixels = lined(canvas, 0, LIGHT, false);
        double wide = 0;
        for (int x = 30; x < 60; x++) {
            int argb = canvas.pixel(pixels, x, 80);
            wide += Canvas.alpha(argb) == 0 ? 0 : 1 - Canvas.green(argb) / (double) GREEN;
        }
        double metres = wide / scale;
        assertTrue(wide > 0.7, "only " + wide + " pixels");
        assertTrue(scale < 1000 || (metres > 0.0018 && metres < 0.0032), metres + " m wide");
    }

    @Test
    void isBrightOnABlackPageAndBordersArrowsInThePagesColour() {
        Canvas canvas = new Canvas(160, 160, 250);
        int[] onWhite = lined(canvas, 0.1, LIGHT, true);
        int[] onBlack = lined(canvas, 0.1, new Light(FigurePalette.CONTRAST_DARK), true);
        assertTrue(Canvas.green(canvas.pixel(onBlack, 40, 80)) > 240, "it ends with a bright line");
        assertTrue(Canvas.green(canvas.pixel(onWhite, 59, 80)) > 240, "beside an arrow it is white on white");
        assertTrue(Canvas.green(canvas.pixel(onBlack, 59, 80)) < 20, "and black on black");
        assertEquals(GREEN, Canvas.green(canvas.pixel(onWhite, 80, 80)), "and the arrow itself is left as it is");
        assertEquals(GREEN, Canvas.green(canvas.pixel(onWhite, 60, 80)), "up to its edge");
    }
}
