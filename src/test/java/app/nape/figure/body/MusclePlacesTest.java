package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Ring;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each muscle glows on the left half of the body, beside where an atlas has it. */
class MusclePlacesTest {
    private static final int ROWS = 90;
    private static final int COLS = 72;

    private record Glow(Vec3 at, double strong) {}

    private static List<Glow> glow(SideMuscle... muscles) {
        Ring[] rings = TrunkShape.of(Build.MEDIUM);
        Surface skin = new Surface(Material.SKIN, ROWS, COLS, true, false);
        Vec3[] upright = new Vec3[skin.size()];
        for (int i = 0; i < upright.length; i++) {
            Ring ring = Ring.atHeight(rings, 0.83 + 0.74 * Math.floorDiv(i, COLS) / (ROWS - 1.0));
            upright[i] = ring.at(2 * Math.PI * (i % COLS) / COLS, 0);
        }
        MuscleMap.light(skin, upright, Set.of(muscles));
        List<Glow> all = new ArrayList<>();
        for (int i = 0; i < upright.length; i++) {
            all.add(new Glow(upright[i], skin.glow[i]));
        }
        return all;
    }

    private static Vec3 middle(List<Glow> glow) {
        Vec3 sum = Vec3.ZERO;
        double weight = 0;
        for (Glow each : glow) {
            sum = sum.plus(each.at().times(each.strong()));
            weight += each.strong();
        }
        return sum.times(1 / weight);
    }

    /** Least and most height of its middle above the floor, and least and most place from back to front. */
    @ParameterizedTest
    @CsvSource({
        "UPPER_TRAPEZIUS, 1.40, 1.50, -0.10, -0.02",
        "MIDDLE_TRAPEZIUS, 1.33, 1.42, -0.15, -0.08",
        "LOWER_TRAPEZIUS, 1.20, 1.33, -0.15, -0.08",
        "RHOMBOIDS, 1.25, 1.37, -0.15, -0.09",
        "LEVATOR_SCAPULAE, 1.41, 1.53, -0.10, -0.01",
        "SCALENES, 1.42, 1.52, -0.02, 0.04",
        "STERNOCLEIDOMASTOID, 1.43, 1.53, -0.01, 0.06",
        "SPLENIUS, 1.40, 1.53, -0.12, -0.03",
        "SUBOCCIPITALS, 1.48, 1.56, -0.08, -0.02",
        "DEEP_NECK_FLEXORS, 1.45, 1.54, 0.00, 0.06",
        "PECTORALS, 1.28, 1.40, 0.03, 0.11",
        "SERRATUS, 1.17, 1.30, -0.02, 0.06",
        "LATISSIMUS, 1.12, 1.27, -0.13, -0.06",
        "ROTATOR_CUFF, 1.30, 1.40, -0.14, -0.06",
        "SPINAL_EXTENSORS, 1.08, 1.30, -0.14, -0.08",
        "THORACIC_EXTENSORS, 1.18, 1.34, -0.14, -0.09",
        "QUADRATUS_LUMBORUM, 1.00, 1.10, -0.11, -0.05",
        "ABDOMINALS, 1.02, 1.14, 0.06, 0.12",
        "INTERCOSTALS, 1.17, 1.27, 0.00, 0.09",
        "OBLIQUES, 1.05, 1.18, 0.00, 0.08",
        "DIAPHRAGM, 1.10, 1.18, 0.06, 0.12",
    })
    void glowsWhereAnAtlasHasIt(Muscle muscle, double low, double high, double behind, double front) {
        Vec3 middle = middle(glow(new SideMuscle(muscle, true)));
        assertTrue(middle.y() > low && middle.y() < high, muscle + " at a height of " + middle.y());
        assertTrue(middle.z() > behind && middle.z() < front, muscle + " at " + middle.z() + " from back to front");
        assertTrue(middle.x() > 0, muscle + " of the left side at " + middle.x());
    }

    @ParameterizedTest
    @EnumSource
    void reachesNoFartherThanAHandsBreadthFromItsBrightestPoint(Muscle muscle) {
        List<Glow> glow = glow(new SideMuscle(muscle, true));
        long lit = glow.stream().filter(each -> each.strong() > 0.1).count();
        assertTrue(lit < 0.20 * glow.size(), muscle + " lights " + lit + " of " + glow.size() + " points");
        // The diaphragm is one dome, and its glow reaches as far over the middle as its lines do.
        double middle = muscle == Muscle.DIAPHRAGM ? -0.10 : -0.065;
        long over = glow.stream()
                .filter(each -> each.strong() > 0.1 && each.at().x() < middle)
                .count();
        assertEquals(0, over, muscle + " of the left side lights the right one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCALENES", "RHOMBOIDS", "ABDOMINALS"})
    void addsUpWhatTwoMusclesLightWithoutRunningOver(Muscle muscle) {
        List<Glow> left = glow(new SideMuscle(muscle, true));
        List<Glow> right = glow(new SideMuscle(muscle, false));
        List<Glow> both = glow(new SideMuscle(muscle, true), new SideMuscle(muscle, false));
        for (int i = 0; i < both.size(); i++) {
            double here = both.get(i).strong();
            assertTrue(here >= Math.max(left.get(i).strong(), right.get(i).strong()) - 1e-12, "point " + i);
            double sum = left.get(i).strong() + right.get(i).strong();
            assertTrue(here <= sum + 1e-12, "point " + i);
            boolean shared = Math.min(left.get(i).strong(), right.get(i).strong()) > 0.05;
            assertTrue(!shared || here < sum - 0.001, "where both are felt it is less than both together: " + i);
            assertTrue(here <= 0.86, "skin shines through");
        }
    }

    @Test
    void isFeltMostInItsMiddleAndLessAtBothEndsAlike() {
        MuscleLine line = new MuscleLine(List.of(new Vec3(0, 0, 0), new Vec3(0, 0.1, 0), new Vec3(0, 0.2, 0)), 0.02);
        double middle = line.near(new Vec3(0, 0.1, 0));
        for (double beside : new double[] {0, 0.01, 0.02}) {
            double lower = line.near(new Vec3(beside, 0.005, 0));
            double upper = line.near(new Vec3(beside, 0.195, 0));
            assertEquals(lower, upper, 1e-9, "at both ends alike, " + beside + " m beside it");
            assertTrue(lower < 0.8 * line.near(new Vec3(beside, 0.1, 0)), "less than in the middle");
        }
        assertTrue(middle > 0.99, "all of it in its middle");
        assertTrue(line.near(new Vec3(0.02, 0.1, 0)) < 0.6, "less about it");
        assertEquals(0, line.near(new Vec3(0.05, 0.1, 0)), "nothing beyond its reach");
    }

    @Test
    void hasItsWidestPlaceAtTheBellyWhereABodyIsFull() {
        for (double[] at : new double[][] {{1.08, 1.2, 1.3}, {1.31, 1.05, 1.12}, {0.91, 1.0, 1.15}}) {
            double medium = Ring.atHeight(TrunkShape.of(Build.MEDIUM), at[0]).half();
            double full = Ring.atHeight(TrunkShape.of(Build.FULL), at[0]).half() / medium;
            assertTrue(full > at[1] && full < at[2], full + " times as wide at " + at[0] + " m");
            assertTrue(Ring.atHeight(TrunkShape.of(Build.SLENDER), at[0]).half() < medium);
        }
        double neck = Ring.atHeight(TrunkShape.of(Build.MEDIUM), 1.53).half();
        assertEquals(neck, Ring.atHeight(TrunkShape.of(Build.FULL), 1.53).half(), 1e-6, "all have the same neck");
    }
}
