package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where the figure is seen; it faces +z, and +x is its own left. */
class CameraTest {
    private static void near(Vec3 expected, Vec3 found) {
        assertTrue(expected.to(found) < 1e-9, found + " is not " + expected);
    }

    @Test
    void seesTheFiguresLeftAtTheRightFromBeforeItAndAtTheLeftFromBehind() {
        Vec3 left = new Vec3(1, 0, 0);
        near(new Vec3(1, 0, 0), new Camera(0, 0).see(left));
        near(new Vec3(-1, 0, 0), new Camera(180, 0).see(left));
        near(new Vec3(0, 0, 1), new Camera(90, 0).see(left));
        near(new Vec3(0, 0, -1), new Camera(-90, 0).see(left));
        near(new Vec3(0, 1, 0), new Camera(40, 0).see(new Vec3(0, 1, 0)));
    }

    @Test
    void looksDownByItsPitch() {
        Camera from = new Camera(90, 30);
        near(new Vec3(Math.sqrt(0.75), 0.5, 0), from.toViewer());
        near(new Vec3(0, Math.sqrt(0.75), 0.5), from.see(new Vec3(0, 1, 0)));
        near(from.toViewer(), from.right().cross(from.up()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 30, 30",
        "170, 10, 180",
        "170, 20, -170",
        "-170, -10, -180",
        "-170, -20, 170",
        "10, 720, 10",
        "0, -370, -10"
    })
    void turnsAllTheWayRoundAndKeepsItsAngleSmall(double yaw, double by, double turned) {
        assertEquals(new Camera(turned, 9), new Camera(yaw, 9).turned(by));
    }

    @Test
    void standsBeforeTheFigureUpToItsSides() {
        assertTrue(new Camera(89, 0).before() && new Camera(-89, 0).before());
        assertFalse(new Camera(90, 0).before() || new Camera(-90, 0).before() || new Camera(180, 0).before());
    }

    @Test
    void seesAMirroredBodyAsTheBodyItselfIsSeenFromTheOtherSide() {
        Vec3 hand = new Vec3(0.3, 1.2, 0.4);
        Camera from = new Camera(35, 9);
        near(from.see(hand).mirrored(), from.mirrored().see(hand.mirrored()));
    }
}
