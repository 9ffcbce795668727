package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ring;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Vec3;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trunk, head and where muscles lie, on the upright body. */
class ShapeOfBodyTest {
    @ParameterizedTest
    @EnumSource
    void risesFromCrotchToNeckWithoutAFold(Build build) {
        Ring[] rings = TrunkShape.of(build);
        for (int i = 1; i < rings.length; i++) {
            assertTrue(rings[i].y() > rings[i - 1].y(), "ring " + i);
            assertTrue(rings[i].half() > 0 && rings[i].front() > 0 && rings[i].back() > 0);
        }
        assertTrue(rings[0].y() < TrunkShape.HEM && rings[rings.length - 1].y() > TrunkShape.NECKLINE);
    }

    @Test
    void isWiderAndDeeperTheFullerTheBuildButForTheNeckOnWhichOneHeadFits() {
        Ring[] slender = TrunkShape.of(Build.SLENDER);
        Ring[] medium = TrunkShape.of(Build.MEDIUM);
        Ring[] full = TrunkShape.of(Build.FULL);
        for (int i = 0; i < medium.length; i++) {
            double y = medium[i].y();
            assertEquals(y, full[i].y(), 0);
            if (y < 1.38) {
                assertTrue(slender[i].half() < medium[i].half() && medium[i].half() < full[i].half(), "at " + y);
                assertTrue(slender[i].front() < medium[i].front() && medium[i].front() < full[i].front(), "at " + y);
            } else if (y > 1.45) {
                assertEquals(medium[i].half(), slender[i].half(), 1e-9);
                assertEquals(medium[i].half(), full[i].half(), 1e-9);
            }
        }
    }

    @Test
    void takesItsRoundHeightsFromChinToCrown() {
        assertEquals(HeadShape.CHIN, HeadShape.height(0), 1e-12);
        assertEquals(HeadShape.CROWN, HeadShape.height(1), 1e-12);
        double ends = HeadShape.height(0.1) - HeadShape.height(0);
        double middle = HeadShape.height(0.55) - HeadShape.height(0.45);
        assertTrue(ends < middle, "rows lie closer where it is round");
    }

    @Test
    void hasOneNoseInTheMiddleOfTheFaceAndTheSameOnBothSides() {
        assertEquals(0, HeadShape.nose(0, 0.12), 1e-12, "none on the forehead");
        assertEquals(0, HeadShape.nose(0, 0), 1e-12, "nor below the mouth");
        double tip = 0;
        for (double y = 0; y < 0.1; y += 0.001) {
            tip = Math.max(tip, HeadShape.nose(0, y));
            for (double x = 0; x < 0.06; x += 0.005) {
                assertEquals(HeadShape.nose(x, y), HeadShape.nose(-x, y), 1e-12);
                assertEquals(HeadShape.face(x, y).mirrored(), HeadShape.face(-x, y));
            }
            assertTrue(HeadShape.nose(0.05, y) < 0.001, "the cheek is flat at " + y);
        }
        assertTrue(tip > 0.015 && tip < 0.025, "it stands out by " + tip);
    }

    @Test
    void isNeverWiderThanTheHeadItself() {
        for (double y = HeadShape.CHIN; y < HeadShape.CROWN; y += 0.01) {
            Ring ring = HeadShape.at(y);
            assertEquals(ring.middle(), HeadShape.face(9, y).z() - HeadShape.nose(9, y), 1e-9, "beside it is its side");
        }
        assertEquals(HeadShape.at(HeadShape.CROWN), HeadShape.at(5));
        assertEquals(HeadShape.at(HeadShape.CHIN), HeadShape.at(-5));
    }

    /** A fine skin round the trunk and neck, and the places its points have upright. */
    private static Surface skin() {
        Ring[] rings = TrunkShape.of(Build.MEDIUM);
        Surface skin = new Surface(Material.SKIN, 150, 72, true, false);
        for (int row = 0; row < skin.rows; row++) {
            Ring ring = Ring.atHeight(rings, 0.83 + 0.75 * row / (skin.rows - 1));
            for (int col = 0; col < skin.cols; col++) {
                skin.put(row, col, ring.at(2 * Math.PI * col / skin.cols, 0));
            }
        }
        return skin;
    }

    private static double[] lit(SideMuscle... muscles) {
        Surface skin = skin();
        Vec3[] upright = new Vec3[skin.size()];
        for (int i = 0; i < upright.length; i++) {
            upright[i] = skin.at(i);
        }
        MuscleMap.light(skin, upright, Set.of(muscles));
        return skin.glow;
    }

    @ParameterizedTest
    @EnumSource
    void glowsWhereAMuscleLiesAndAtTheSamePlaceOfTheOtherSide(Muscle muscle) {
        double[] left = lit(new SideMuscle(muscle, true));
        double[] right = lit(new SideMuscle(muscle, false));
        int cols = 72;
        double most = 0;
        for (int i = 0; i < left.length; i++) {
            int col = i % cols;
            int other = i - col + (cols / 2 - col + cols) % cols;
            assertEquals(left[i], right[other], 1e-6, "point " + i);
            assertTrue(left[i] >= 0 && left[i] <= 0.86);
            most = Math.max(most, left[i]);
        }
        // Of those on the arm only the beginning lies on the trunk.
        assertTrue(
                most > (muscle == Muscle.REAR_DELTOID || muscle == Muscle.FRONT_DELTOID ? 0.05 : 0.3), "most " + most);
    }

    @Test
    void glowsNowhereWhereNoneWorksAndNotLessForASecondOne() {
        for (double none : lit()) {
            assertEquals(0, none, 0);
        }
        double[] one = lit(new SideMuscle(Muscle.LEVATOR_SCAPULAE, true));
        double[] both = lit(new SideMuscle(Muscle.LEVATOR_SCAPULAE, true), new SideMuscle(Muscle.RHOMBOIDS, true));
        for (int i = 0; i < one.length; i++) {
            assertTrue(both[i] >= one[i] - 1e-12, "point " + i);
        }
    }
}
