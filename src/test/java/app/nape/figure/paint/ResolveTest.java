package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From samples to pixels, with the floor's shadow beneath and the picture running out at its edges. */
class ResolveTest {
    private static final Canvas CANVAS = new Canvas(80, 64, 1);

    private static int[] resolved(int samples, Surface... surfaces) {
        int[] pixels = new int[80 * 64];
        Arrays.fill(pixels, 0x12345678);
        new Resolve(CANVAS.drawn(samples, surfaces), samples, 80, 64, pixels).draw();
        return pixels;
    }

    @ParameterizedTest
    @CsvSource({"2, 20.5, 0.5", "4, 20.25, 0.75", "4, 20.5, 0.5", "4, 20.75, 0.25"})
    void drawsTheSamplesOfAPixelTogether(int samples, double edge, double share) {
        int[] pixels = resolved(samples, CANVAS.sheet(Material.PROP, edge, 10, 60, 50, 0));
        int whole = CANVAS.pixel(pixels, 40, 30);
        int part = CANVAS.pixel(pixels, 20, 30);
        assertEquals(255, Canvas.alpha(whole));
        assertEquals(255 * share, Canvas.alpha(part), 1);
        assertEquals(Canvas.green(whole) * share, Canvas.green(part), 1, "premultiplied");
        assertEquals(0, CANVAS.pixel(pixels, 10, 30), "and empties what was there before");
        assertEquals(0, CANVAS.pixel(pixels, 40, 60));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 12, 45, 71})
    void coversAsMuchAltogetherAsATurnedSquareIsLarge(double degrees) {
        int[] pixels = resolved(4, CANVAS.turned(40.3, 32.1, 30, degrees));
        double sum = Arrays.stream(pixels).map(Canvas::alpha).sum() / 255.0;
        assertEquals(900, sum, 0.01 * 900);
    }

    @Test
    void copiesAPartAndNothingBesideIt() {
        Raster raster = CANVAS.drawn(1, CANVAS.sheet(Material.PROP, 0, 0, 80, 64, 0));
        int[] pixels = new int[80 * 64];
        Area area = new Area().empty(80, 64);
        area.add(new Part(16, 8, 40, 24));
        new Resolve(raster, 1, 80, 64, pixels).copy(area);
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(
                    area.holds(i % 80, i / 80) ? raster.colour()[i] : 0, pixels[i], "at " + i % 80 + ", " + i / 80);
        }
    }

    private static int[] faded(double below, double beside) {
        int[] pixels = new int[80 * 64];
        Arrays.fill(pixels, 0xFFC8C8C8);
        new Resolve(CANVAS.drawn(1), 1, 80, 64, pixels).fade(below, beside, CANVAS.all());
        return pixels;
    }

    @Test
    void runsOutBelowStepByStepAndIsGoneInTheLastRow() {
        int[] pixels = faded(0.25, 0);
        for (int y = 0; y < 48; y++) {
            assertEquals(0xFFC8C8C8, CANVAS.pixel(pixels, 40, y), "row " + y);
        }
        for (int y = 49; y < 64; y++) {
            assertTrue(Canvas.alpha(CANVAS.pixel(pixels, 40, y)) <= Canvas.alpha(CANVAS.pixel(pixels, 40, y - 1)));
        }
        assertEquals(0, CANVAS.pixel(pixels, 40, 63));
        assertEquals(127, Canvas.alpha(CANVAS.pixel(pixels, 40, 55)), 15, "half of it half way");
    }

    @Test
    void runsOutAlikeAtBothSides() {
        int[] pixels = faded(0, 0.1);
        for (int x = 0; x < 80; x++) {
            assertEquals(CANVAS.pixel(pixels, x, 20), CANVAS.pixel(pixels, 79 - x, 20), "column " + x);
            assertTrue(x < 8 || x > 71 || CANVAS.pixel(pixels, x, 20) == 0xFFC8C8C8, "column " + x);
        }
        assertEquals(0, CANVAS.pixel(pixels, 0, 20));
    }

    @Test
    void keepsColoursNoStrongerThanTheirCoverWhereItRunsOut() {
        for (int argb : faded(0.25, 0.1)) {
            assertTrue(Canvas.green(argb) <= Canvas.alpha(argb));
            assertEquals(0xC8 / 255.0 * Canvas.alpha(argb), Canvas.green(argb), 2);
        }
    }

    private static final Sight FROM_ABOVE = Sight.of(new Camera(0, 30), 40, -1, 0.8);

    private static FloorShadow shadow() {
        FloorShadow shadow = new FloorShadow();
        shadow.cast(List.of(Solids.ball(new Vec3(0, 0.2, 0), new Vec3(0.2, 0.2, 0.2), 30, 40)));
        return shadow;
    }

    private static int[] under(int ground) {
        int[] pixels = new int[80 * 64];
        Arrays.fill(pixels, ground);
        new Resolve(CANVAS.drawn(1), 1, 80, 64, pixels).under(shadow(), FROM_ABOVE, 0x80102030, CANVAS.all());
        return pixels;
    }

    @Test
    void laysTheShadowWhereTheBallStandsOnTheFloor() {
        int[] pixels = under(0);
        int x = (int) FROM_ABOVE.x(0);
        int y = (int) FROM_ABOVE.y(0);
        int here = Canvas.alpha(CANVAS.pixel(pixels, x, y));
        assertTrue(here > 40 && here <= 0x80, "by " + here);
        assertEquals(0, CANVAS.pixel(pixels, 2, y), "not at the side");
        assertEquals(0, CANVAS.pixel(pixels, x, 2), "nor above");
        for (int argb : pixels) {
            assertTrue(Canvas.alpha(argb) <= 0x80, "never darker than the palette has it");
            assertEquals(0x20 / 255.0 * Canvas.alpha(argb), Canvas.green(argb), 1.01, "premultiplied");
        }
    }

    @Test
    void laysNoShadowOverWhatIsDrawnAndLessWhereItIsHalfThere() {
        int[] covered = under(0xFF445566);
        assertTrue(Arrays.stream(covered).allMatch(argb -> argb == 0xFF445566));
        int row = (int) FROM_ABOVE.y(0);
        int at = row * 80 + (int) FROM_ABOVE.x(0);
        int bare = Canvas.alpha(under(0)[at]);
        int half = Canvas.alpha(under(0x80404040)[at]);
        assertEquals(0x80 + bare * 0x7F / 255.0, half, 1.5, "it shines through by half");
    }

    @Test
    void laysTheSameShadowInAPartAsInTheWhole() {
        int[] part = new int[80 * 64];
        Area area = new Area().empty(80, 64);
        area.add(new Part(20, 24, 52, 56));
        area.align(Resolve.STEP);
        new Resolve(CANVAS.drawn(1), 1, 80, 64, part).under(shadow(), FROM_ABOVE, 0x80102030, area);
        int[] right = under(0);
        for (int i = 0; i < right.length; i++) {
            right[i] = area.holds(i % 80, i / 80) ? right[i] : 0;
        }
        assertArrayEquals(right, part);
    }
}
