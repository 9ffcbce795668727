package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a surface is drawn at all: its outside, its lining where it opens, and only where the picture is drawn anew. */
class SidesSeenTest {
    private static final Canvas CANVAS = new Canvas(100, 80, 100);

    /** A sheet of ten rows that shows its back. */
    private static Surface back(boolean open) {
        Surface sheet = new Surface(Material.SHIRT, 11, 2, false, open);
        for (int row = 0; row < 11; row++) {
            sheet.put(row, 0, CANVAS.at(80, 70 - 6 * row, 0));
            sheet.put(row, 1, CANVAS.at(20, 70 - 6 * row, 0));
        }
        sheet.findNormals();
        return sheet;
    }

    @Test
    void showsNoInsideButTheRowsThatAreLined() {
        assertEquals(0, Canvas.filled(CANVAS.drawn(1, back(false))));
        Surface sleeve = back(true);
        sleeve.lined(2);
        Raster raster = CANVAS.drawn(1, sleeve);
        assertEquals(2 * 2 * 6 * 60, Canvas.filled(raster), "two rows at each end");
        assertEquals(0, raster.colour()[40 * 100 + 50], "and none between");
        sleeve.lined(0);
        assertEquals(0, Canvas.filled(CANVAS.drawn(1, sleeve)));
    }

    @Test
    void leavesOutAQuadThatSomethingAlwaysLiesOn() {
        Surface sheet = CANVAS.sheet(Material.SKIN, 20, 20, 40, 40, 0);
        sheet.cover(0, 0);
        assertEquals(0, Canvas.filled(CANVAS.drawn(1, sheet)));
    }

    @Test
    void coversARoundDiscWithABallAndTheSameFromItsBackHalfLeftOut() {
        Surface ball = Solids.ball(new Vec3(0.5, 0.4, 0), new Vec3(0.3, 0.3, 0.3), 60, 90);
        double disc = Math.PI * 30 * 30;
        assertEquals(disc, Canvas.filled(CANVAS.drawn(4, ball)) / 16.0, 0.01 * disc);
        Raster raster = CANVAS.drawn(1, ball);
        assertEquals(0.3, raster.depth()[40 * 100 + 50] - raster.base(), 0.003, "its near pole is what is seen");
    }

    @Test
    void drawsArrowsBeforeAndWallsBehindAllThatIsNear() {
        Surface body = CANVAS.sheet(Material.SHIRT, 0, 0, 100, 80, 0);
        Surface arrow = CANVAS.sheet(Material.ARROW, 10, 10, 20, 20, -3);
        Surface wall = CANVAS.sheet(Material.WALL, 40, 10, 60, 20, 0.3);
        Surface shelf = CANVAS.sheet(Material.PROP, 70, 10, 80, 20, 0.3);
        Raster raster = CANVAS.drawn(1, body, wall, shelf);
        raster.surface(arrow, CANVAS.seen(arrow), true);
        int cloth = raster.colour()[60 * 100 + 50];
        assertTrue(raster.colour()[15 * 100 + 15] != cloth, "an arrow is seen through three metres");
        assertEquals(cloth, raster.colour()[15 * 100 + 50], "a wall never hides the body");
        assertTrue(raster.colour()[15 * 100 + 75] != cloth, "a shelf does");
        assertTrue(raster.depth()[15 * 100 + 15] - raster.base() > NearShade.ARROWS);
    }

    /** Inside, at the left edge, at the right edge, and everywhere. */
    @ParameterizedTest
    @CsvSource({"30, 24, 60, 48", "0, 0, 20, 80", "80, 16, 100, 80", "0, 0, 100, 80"})
    void drawsAgainInAPartAndLeavesAllElseAsItWas(int left, int top, int right, int bottom) {
        Surface before = CANVAS.sheet(Material.SHIRT, 5, 5, 95, 75, 0);
        Surface after = CANVAS.sheet(Material.SHOE, 10, 10, 90, 70, -0.1);
        Raster raster = CANVAS.drawn(1, before);
        int[] old = raster.colour().clone();
        Area area = new Area().empty(100, 80);
        area.add(new Part(left, top, right, bottom));
        raster.again(area);
        raster.surface(after, CANVAS.seen(after), false);
        Raster fresh = CANVAS.drawn(1, after);
        for (int i = 0; i < old.length; i++) {
            int wanted = area.holds(i % 100, i / 100) ? fresh.colour()[i] : old[i];
            assertEquals(wanted, raster.colour()[i], "at " + i % 100 + ", " + i / 100);
        }
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 100; x++) {
                boolean held = raster.colour()[y * 100 + x] != 0;
                assertTrue(!held || (x >= raster.first(y) && x <= raster.last(y)), "bounds at " + x + ", " + y);
            }
        }
    }

    @Test
    void drawsThePictureThatComesNextWithoutAnythingOfTheLastOne() {
        Raster raster = CANVAS.drawn(1, CANVAS.sheet(Material.SHIRT, 5, 5, 95, 75, 5));
        Surface next = CANVAS.sheet(Material.SHOE, 20, 20, 40, 40, -5);
        for (int picture = 0; picture < 5; picture++) {
            raster.begin(100, 80, 1);
            raster.surface(next, CANVAS.seen(next), false);
            assertArrayEquals(CANVAS.drawn(1, next).colour(), raster.colour(), "picture " + picture);
        }
    }
}
