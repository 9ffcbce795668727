package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where points fall in the picture, and which of them are drawn anew when they move. */
class ProjectedTest {
    private static final Canvas CANVAS = new Canvas(200, 160, 100);

    /** A strip of eight squares one above the other, near the left of the picture. */
    private static Surface strip() {
        Surface strip = new Surface(Material.SHIRT, 9, 2, false, false);
        for (int row = 0; row < 9; row++) {
            strip.put(row, 0, CANVAS.at(40, 120 - 10 * row, 0));
            strip.put(row, 1, CANVAS.at(50, 120 - 10 * row, 0));
        }
        strip.findNormals();
        return strip;
    }

    private static Changes next(double part) {
        Changes changes = new Changes((float) part);
        changes.begin(100, false, 200, 160);
        return changes;
    }

    private static void take(Projected projected, Surface surface, Changes changes) {
        projected.take(surface, CANVAS.sight(), Canvas.LIGHT, 0, 200, 160, changes);
    }

    /** A metre to the figure's left, up and forwards, seen from in front, its left, behind and above. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 2, 3, 100, -200, 3",
        "90, 0, 1, 2, 3, -300, -200, 1",
        "180, 0, 1, 2, 3, -100, -200, -3",
        "-90, 0, 1, 2, 3, 300, -200, -1",
        "0, 90, 1, 2, 3, 100, 300, 2",
    })
    void fallsWhereTheCameraHasIt(
            double yaw, double pitch, double x, double y, double z, double right, double down, double near) {
        Surface point = new Surface(Material.SHIRT, 2, 2, false, false);
        point.put(0, 0, new Vec3(x, y, z));
        Projected projected = new Projected();
        projected.take(point, Sight.of(new Camera(yaw, pitch), 100, 0, 0), Canvas.LIGHT, 0, 200, 160);
        assertEquals(right, projected.of[0], 1e-3);
        assertEquals(down, projected.of[Projected.Y], 1e-3);
        assertEquals(near, projected.of[Projected.Z], 1e-5);
    }

    @Test
    void facesTheViewerFromOneSideOnly() {
        Surface sheet = CANVAS.sheet(Material.SHIRT, 20, 20, 60, 60, 0);
        assertTrue(CANVAS.seen(sheet).faces(0, 1, 3, 2));
        Projected behind = new Projected();
        behind.take(sheet, Sight.of(new Camera(180, 0), 100, -2, 1.6), Canvas.LIGHT, 0, 200, 160);
        assertFalse(behind.faces(0, 1, 3, 2));
    }

    /** Pixels by which a row of it moves sideways, and whether that is seen. */
    @ParameterizedTest
    @CsvSource({"0, false", "0.1, false", "0.29, false", "0.31, true", "1, true", "9, true"})
    void staysAsItWasDrawnUntilItMovedByWhatIsSeen(double pixels, boolean seen) {
        Surface strip = strip();
        Projected projected = CANVAS.seen(strip);
        float before = projected.of[4 * 2 * Projected.SIZE];
        strip.put(4, 0, CANVAS.at(40 + pixels, 80, 0));
        strip.put(4, 1, CANVAS.at(50 + pixels, 80, 0));
        Changes changes = next(1);
        take(projected, strip, changes);
        assertEquals(seen, !changes.area().isEmpty());
        assertEquals(seen ? 40 + pixels : before, projected.of[4 * 2 * Projected.SIZE], 1e-3);
        assertFalse(changes.all());
    }

    @Test
    void drawsAnewTheRowsThatMovedWhereTheyWereAndWhereTheyAre() {
        Surface strip = strip();
        Projected projected = CANVAS.seen(strip);
        strip.put(4, 0, CANVAS.at(70, 80, 0));
        strip.put(4, 1, CANVAS.at(80, 80, 0));
        Changes changes = next(1);
        take(projected, strip, changes);
        Area area = changes.area();
        for (int y = 70; y <= 90; y++) {
            assertTrue(area.holds(40, y) && area.holds(80, y), "row " + y);
        }
        assertFalse(area.holds(45, 48), "not the rows above that stayed");
        assertFalse(area.holds(45, 112), "nor those below");
        assertFalse(area.holds(120, 80), "nor what lies beside");
    }

    @Test
    void takesInASlowMoveAsSoonAsItHasAddedUp() {
        Surface strip = strip();
        Projected projected = CANVAS.seen(strip);
        int drawn = 0;
        for (int picture = 1; picture <= 20; picture++) {
            for (int i = 0; i < strip.size(); i++) {
                strip.x[i] += 0.001;
            }
            Changes changes = next(1);
            take(projected, strip, changes);
            drawn += changes.area().isEmpty() ? 0 : 1;
        }
        assertEquals(5, drawn, 1, "two pixels in all, a third of one at a time");
        assertEquals(42, projected.of[0], 0.41);
    }

    @Test
    void drawsEachChangeAtAllWhenItIsAskedTo() {
        Surface strip = strip();
        Projected projected = CANVAS.seen(strip);
        strip.put(4, 0, CANVAS.at(40.02, 80, 0));
        Changes changes = next(0);
        take(projected, strip, changes);
        assertFalse(changes.area().isEmpty());
        assertFalse(changes.leaves());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, 9})
    void drawsEverythingAnewWhenSomethingComesIntoThePictureOrLeavesIt(double away) {
        Surface strip = strip();
        Projected projected = CANVAS.seen(strip);
        assertTrue(projected.inPicture() && projected.within(CANVAS.all()));
        for (int i = 0; i < strip.size(); i++) {
            strip.x[i] += away;
        }
        Changes leaving = next(1);
        take(projected, strip, leaving);
        assertTrue(leaving.all() && !projected.inPicture() && !projected.within(CANVAS.all()));
        Changes gone = next(1);
        take(projected, strip, gone);
        assertFalse(gone.all(), "what moves out of sight is nothing to draw");
        assertEquals(0, Canvas.filled(CANVAS.drawn(1, strip)));
    }

    @Test
    void liesWithinItsBounds() {
        Projected projected = CANVAS.seen(strip());
        assertEquals(new Part(39, 39, 53, 123), projected.bounds());
        Area beside = new Area().empty(200, 160);
        beside.add(new Part(60, 0, 200, 160));
        assertFalse(projected.within(beside));
        assertTrue(projected.within(CANVAS.all()));
    }
}
