package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shadow of a ball on the floor, and of a mat. */
class FloorShadowTest {
    private static final Sight SIGHT = Sight.of(new Camera(0, 20), 100, -1.5, 1.5);

    private static Surface ball(double x, double y, double z) {
        return Solids.ball(new Vec3(x, y, z), new Vec3(0.1, 0.1, 0.1), 20, 24);
    }

    private static FloorShadow of(Surface... all) {
        FloorShadow shadow = new FloorShadow();
        shadow.cast(List.of(all));
        return shadow;
    }

    private static Vec3 darkest(FloorShadow shadow) {
        Vec3 best = Vec3.ZERO;
        for (double x = -1.3; x < 1.3; x += 0.01) {
            for (double z = -1.3; z < 1.3; z += 0.01) {
                best = shadow.at(x, z) > best.y() ? new Vec3(x, shadow.at(x, z), z) : best;
            }
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0.3", "-0.6, 0.2", "0.1, -0.7"})
    void isDarkestUnderWhatThrowsItAndGoneAHandsBreadthBeside(double x, double z) {
        FloorShadow shadow = of(ball(x, 0.1, z));
        Vec3 dark = darkest(shadow);
        assertEquals(0, Math.hypot(dark.x() - x, dark.z() - z), 0.09, "at " + dark);
        assertTrue(dark.y() > 0.3 && dark.y() <= 1, "by " + dark.y());
        for (int degrees = 0; degrees < 360; degrees += 30) {
            double a = Math.toRadians(degrees);
            assertEquals(0, shadow.at(x + 0.40 * Math.cos(a), z + 0.40 * Math.sin(a)), 0.01, "at " + degrees);
        }
    }

    @Test
    void fallsOffToOneSideAndThinsTheHigherABodyIs() {
        double before = 1.01;
        double away = -1;
        for (double y : new double[] {0.1, 0.4, 0.8, 1.2, 1.6}) {
            Vec3 dark = darkest(of(ball(0, y, 0)));
            assertTrue(dark.y() < before, "as high as " + y + " it is as dark as " + dark.y());
            double side = dark.x() - dark.z();
            assertTrue(side > away - 0.03, "as high as " + y + " it lies " + side + " aside");
            before = dark.y();
            away = side;
        }
        assertTrue(away > 0.05, "away from the light, which stands on the other side");
    }

    @Test
    void isNowhereWithoutABodyNorBeyondTheFloor() {
        FloorShadow none = of();
        FloorShadow some = of(ball(0, 0.1, 0), ball(5, 0.1, 5), ball(-5, 0.1, 0));
        for (double x = -3; x <= 3; x += 0.1) {
            for (double z = -3; z <= 3; z += 0.1) {
                assertEquals(0, none.at(x, z), 0);
                boolean beyond = Math.hypot(x, z) > FloorShadow.REACH;
                assertTrue(!beyond || some.at(x, z) == 0, "at " + x + ", " + z);
            }
        }
    }

    @Test
    void addsUpAndNeverGrowsDarkerThanDark() {
        FloorShadow one = of(ball(0, 0.1, 0));
        FloorShadow two = of(ball(0, 0.1, 0), ball(0.15, 0.1, 0));
        Surface[] many = new Surface[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = ball(0, 0.1, 0);
        }
        FloorShadow pile = of(many);
        for (double x = -0.5; x < 0.5; x += 0.02) {
            assertTrue(two.at(x, 0) >= one.at(x, 0) - 1e-6, "at " + x);
            assertTrue(pile.at(x, 0) >= one.at(x, 0) - 1e-6, "at " + x);
            assertTrue(pile.at(x, 0) <= 1, "at " + x);
        }
    }

    @Test
    void runsOnWithoutAStep() {
        FloorShadow shadow = of(ball(0.2, 0.1, -0.1));
        for (double x = -0.4; x < 0.8; x += 0.002) {
            double step = Math.abs(shadow.at(x, -0.1) - shadow.at(x + 0.002, -0.1));
            assertTrue(step < 0.03, "at " + x + " by " + step);
        }
    }

    @Test
    void tellsInWhichPartOfThePictureItIsAnotherOne() {
        FloorShadow shadow = new FloorShadow();
        Changes changes = new Changes(1);
        changes.begin(100, true, 300, 300);
        shadow.cast(List.of(ball(-0.4, 0.1, 0), ball(0.4, 0.1, 0)), changes, SIGHT);
        changes.begin(100, false, 300, 300);
        assertEquals(
                Part.NONE,
                shadow.cast(List.of(ball(-0.4, 0.1, 0), ball(0.4, 0.1, 0)), changes, SIGHT),
                "nothing moved");
        Part part = shadow.cast(List.of(ball(-0.4, 0.1, 0), ball(0.5, 0.1, 0)), changes, SIGHT);
        int row = (int) SIGHT.y(0);
        assertTrue(
                part.holds((int) SIGHT.x(0.4), row) && part.holds((int) SIGHT.x(0.5), row), "where one did: " + part);
        assertTrue(!part.holds((int) SIGHT.x(-0.4), row), "and not where the other stayed: " + part);
    }

    @Test
    void leavesAShadowThatHardlyMovesAsItWas() {
        FloorShadow shadow = new FloorShadow();
        Changes changes = new Changes(1);
        changes.begin(100, true, 300, 300);
        shadow.cast(List.of(ball(0.013, 0.1, 0.017)), changes, SIGHT);
        double before = shadow.at(0, 0);
        changes.begin(100, false, 300, 300);
        assertEquals(Part.NONE, shadow.cast(List.of(ball(0.0131, 0.1002, 0.0169)), changes, SIGHT));
        assertEquals(before, shadow.at(0, 0), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5})
    void darkensTheFloorBesideAMatToAThirdWithinTwoCentimetres(double half) {
        FloorShadow shadow = new FloorShadow();
        assertEquals(0, shadow.besideMat(half + 0.001, 0), 0, "without a mat");
        shadow.mat(half, 0.9, 0.1);
        double edge = shadow.besideMat(half + 1e-6, 0);
        assertTrue(edge > 0.5 && edge < 0.7, "right beside it: " + edge);
        assertEquals(edge / 3, shadow.besideMat(half + 0.020, 0), 0.05, "a third");
        assertEquals(edge / 3, shadow.besideMat(-half - 0.020, 0.5), 0.05, "on the other side");
        assertEquals(edge / 3, shadow.besideMat(0, 1.02), 0.05, "and at its end");
        assertEquals(0, shadow.besideMat(half + 0.11, 0), 0, "none farther off");
    }

    @Test
    void darkensTheMatItFallsOnAndNoMoreThanWholly() {
        FloorShadow shadow = of(ball(0, 0.1, 0), ball(0, 0.15, 0), ball(0, 0.2, 0));
        Surface mat = new Surface(Material.PROP, 2, 3, false, false);
        mat.put(0, 0, new Vec3(0, 0.016, 0));
        mat.put(0, 1, new Vec3(0.05, 0.016, 0));
        mat.put(0, 2, new Vec3(1.2, 0.016, 0));
        shadow.fall(mat);
        assertTrue(mat.tint[0] < -0.3 && mat.tint[0] >= -1, "under the body: " + mat.tint[0]);
        assertEquals(0, mat.tint[2], 0, "not far from it");
    }
}
