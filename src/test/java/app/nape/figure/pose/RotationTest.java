package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a turn of a bone may and may not do. */
class RotationTest {
    private static final Vec3 X = new Vec3(1, 0, 0);
    private static final Vec3 Y = new Vec3(0, 1, 0);
    private static final Vec3 Z = new Vec3(0, 0, 1);

    /** Turns about axes of all kinds, half turns among them. */
    private static List<Rotation> turns() {
        List<Rotation> turns = new ArrayList<>();
        for (Vec3 axis : List.of(X, Y, Z, new Vec3(1, 1, 0).unit(), new Vec3(-1, 2, 3).unit())) {
            for (double degrees : new double[] {0, 30, 90, 135, 180, 250, -60}) {
                turns.add(Rotation.about(axis, degrees));
            }
        }
        return turns;
    }

    private static void assertNear(Vec3 expected, Vec3 found) {
        assertTrue(expected.to(found) < 1e-9, found + " is not " + expected);
    }

    @Test
    void turnsRightHandedAboutEachAxis() {
        assertNear(Z, Rotation.aboutX(90).apply(Y));
        assertNear(X, Rotation.aboutY(90).apply(Z));
        assertNear(Y, Rotation.aboutZ(90).apply(X));
    }

    @Test
    void keepsLengthsAndAnglesAndComesBack() {
        Vec3 one = new Vec3(0.3, -1.2, 0.7);
        Vec3 other = new Vec3(-2, 0.1, 0.4);
        for (Rotation turn : turns()) {
            assertEquals(one.length(), turn.apply(one).length(), 1e-9);
            assertEquals(one.dot(other), turn.apply(one).dot(turn.apply(other)), 1e-9);
            assertNear(one, turn.inverse().apply(turn.apply(one)));
        }
    }

    @Test
    void turnsByTheSecondOfTwoFirst() {
        Vec3 v = new Vec3(0.3, -1.2, 0.7);
        for (Rotation a : turns()) {
            for (Rotation b : turns()) {
                assertNear(a.apply(b.apply(v)), a.times(b).apply(v));
            }
        }
    }

    @Test
    void isFoundFromTheAxesItTurnedHalfTurnsToo() {
        for (Rotation turn : turns()) {
            Rotation found = Rotation.ofAxes(turn.apply(X), turn.apply(Y), turn.apply(Z));
            assertEquals(0, found.degreesTo(turn), 1e-5);
        }
    }

    @Test
    void goesTheShortWayInEqualSteps() {
        Rotation from = Rotation.aboutZ(10);
        Rotation to = Rotation.aboutZ(-200);
        assertEquals(150, from.degreesTo(to), 1e-6);
        for (int step = 0; step <= 4; step++) {
            Rotation there = from.towards(to, step / 4.0);
            assertEquals(37.5 * step, from.degreesTo(there), 1e-6);
            assertEquals(37.5 * (4 - step), there.degreesTo(to), 1e-6);
        }
        assertEquals(0, from.towards(from, 0.5).degreesTo(from), 1e-6);
    }

    @Test
    void mirrorsAsAPictureInAMirrorDoes() {
        Vec3 v = new Vec3(0.3, -1.2, 0.7);
        for (Rotation turn : turns()) {
            assertNear(turn.apply(v).mirrored(), turn.mirrored().apply(v.mirrored()));
        }
    }
}
