package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Girths, lengths and volumes beside those of grown people, as tailors and anatomists give them; in metres and litres. */
class GirthsTest {
    /** The girth of a surface where it is nearest to a height. */
    private static double girth(List<Surface> body, Material material, int rows, double height) {
        Surface surface = Bodies.of(body, material, rows).getFirst();
        int best = 0;
        for (int row = 1; row < surface.rows; row++) {
            double here = Math.abs(Solids.middle(surface, row).y() - height);
            best = here < Math.abs(Solids.middle(surface, best).y() - height) ? row : best;
        }
        return Solids.girth(surface, best);
    }

    /** The chest and waist are measured over a shirt, thigh and calf over trousers: ease of cut included. */
    @ParameterizedTest
    @CsvSource({
        "neck, SKIN, 16, 1.50, 0.28, 0.40",
        "chest, SHIRT, 40, 1.30, 0.80, 1.10",
        "waist, SHIRT, 40, 1.09, 0.62, 0.98",
        "hips, SHIRT, 40, 0.91, 0.85, 1.15",
        "thigh, TROUSERS, 45, 0.70, 0.43, 0.60",
        "knee, TROUSERS, 45, 0.49, 0.34, 0.45",
        "calf, TROUSERS, 45, 0.38, 0.33, 0.45",
        "ankle, TROUSERS, 45, 0.13, 0.28, 0.38",
    })
    void isAsFarRoundAsPeopleAreAndFurtherTheFullerItsBuild(
            String place, Material material, int rows, double height, double least, double most) {
        double before = 0;
        for (Build build : Build.values()) {
            double round = girth(Bodies.standing(build, Haircut.SHORT), material, rows, height);
            assertTrue(round > least && round < most, build + " " + place + ": " + round);
            if (place.equals("neck")) {
                assertTrue(before == 0 || Math.abs(round - before) < 0.005, "one head fits on every neck");
            } else {
                assertTrue(round > before * 1.02, build + " " + place + ": " + round + " after " + before);
            }
            before = round;
        }
    }

    @Test
    void taperArmsFromTheShoulderToTheWrist() {
        for (Build build : Build.values()) {
            Surface arm = Bodies.of(Bodies.standing(build, Haircut.SHORT), Material.SKIN, 29)
                    .getFirst();
            double upper = Solids.girth(arm, 3);
            double wrist = Solids.girth(arm, 23);
            assertTrue(upper > 0.23 && upper < 0.33, build + "’s upper arm: " + upper);
            assertTrue(wrist > 0.13 && wrist < 0.19, build + "’s wrist: " + wrist);
        }
    }

    /** The volumes of a head and neck, a hand and a foot in its shoe, of 1.72 m and 70 kg: after Dempster, 1955. */
    @Test
    void holdsAsMuchInHeadHandsAndFeetAsPeopleDo() {
        List<Surface> body = Bodies.standing(Build.MEDIUM, Haircut.SHORT);
        double head = 1000 * Solids.volume(Bodies.of(body, Material.SKIN, 34).getFirst());
        assertTrue(head > 3.0 && head < 4.6, "the head holds " + head + " litres");
        double hand = 1000 * Solids.volume(Bodies.of(body, Material.SKIN, 14).getFirst());
        List<Surface> fingers = Bodies.of(body, Material.SKIN, 10);
        assertEquals(10, fingers.size());
        for (Surface finger : fingers.subList(0, 5)) {
            double one = 1000 * Solids.volume(finger);
            assertTrue(one > 0.008 && one < 0.040, "a finger holds " + one + " litres");
            hand += one;
        }
        assertTrue(hand > 0.25 && hand < 0.50, "a hand holds " + hand + " litres");
        double shoe = 1000 * Solids.volume(Bodies.of(body, Material.SHOE, 20).getFirst());
        assertTrue(shoe > 0.8 && shoe < 1.8, "a shoe holds " + shoe + " litres");
    }

    /** Of what is drawn round and closed none is inside out, in any build or haircut. */
    @ParameterizedTest
    @EnumSource
    void showsItsOutsideEverywhere(Haircut cut) {
        for (Build build : Build.values()) {
            List<String> wrong = new ArrayList<>();
            for (Surface each : Bodies.standing(build, cut)) {
                if (each.closed) {
                    int inside = Solids.insideOut(each);
                    if (Solids.volume(each) <= 0 || inside > 0) {
                        wrong.add(each.material + " of " + each.rows + " rows: " + inside + " quads");
                    }
                }
            }
            assertEquals(List.of(), wrong, build + " is inside out");
        }
    }

    @Test
    void hasNoQuadWithoutAFaceButWhereARowIsDrawnTogether() {
        for (Surface each : Bodies.standing(Build.MEDIUM, Haircut.BUN)) {
            int none = Solids.faceless(each, 1e-10);
            assertTrue(none <= 2 * each.cols, each.material + " of " + each.rows + " rows has " + none);
        }
    }

    @Test
    void standsOnSolesAsLongAndWideAsAFoot() {
        for (Surface sole : Bodies.of(Bodies.standing(Build.MEDIUM, Haircut.SHORT), Material.SOLE, 20)) {
            List<Vec3> points = Bodies.points(List.of(sole), _ -> true);
            double low = points.stream().mapToDouble(Vec3::y).min().orElseThrow();
            double behind = points.stream().mapToDouble(Vec3::z).min().orElseThrow();
            double front = points.stream().mapToDouble(Vec3::z).max().orElseThrow();
            double right = points.stream().mapToDouble(Vec3::x).min().orElseThrow();
            double left = points.stream().mapToDouble(Vec3::x).max().orElseThrow();
            assertEquals(0, low, 0.002, "on the floor");
            assertEquals(0.26, front - behind, 0.02, "long");
            assertEquals(0.10, left - right, 0.02, "wide");
        }
    }

    @Test
    void keepsEachShoeWithinTheOutlineOfItsSole() {
        List<Surface> body = Bodies.standing(Build.MEDIUM, Haircut.SHORT);
        for (int foot = 0; foot < 2; foot++) {
            Surface sole = Bodies.of(body, Material.SOLE, 20).get(foot);
            for (Vec3 at :
                    Bodies.points(List.of(Bodies.of(body, Material.SHOE, 20).get(foot)), _ -> true)) {
                if (at.y() < 0.018) {
                    double out = Solids.out(sole, at);
                    assertTrue(out < 0.0005, "the shoe comes through its sole by " + out + " at " + at);
                }
            }
        }
    }
}
