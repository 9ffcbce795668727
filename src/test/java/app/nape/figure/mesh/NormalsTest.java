package app.nape.figure.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.pose.Vec3;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way surfaces face, and what two of them do to each other where they meet. */
class NormalsTest {
    private static int[] all(Surface surface) {
        return IntStream.range(0, surface.size()).toArray();
    }

    /** On a ball the outside is away from its middle, also at both poles, where a row has no width. */
    @ParameterizedTest
    @CsvSource({"12, 16, 6", "24, 32, 3", "48, 64, 1.5"})
    void facesAwayFromTheMiddleOfABall(int rows, int cols, double degrees) {
        Vec3 middle = new Vec3(1, 2, 3);
        Surface ball = Solids.ball(middle, new Vec3(0.1, 0.1, 0.1), rows, cols);
        for (int i = 0; i < ball.size(); i++) {
            double off = Solids.normal(ball, i).dot(ball.at(i).minus(middle).unit());
            assertTrue(off > Math.cos(Math.toRadians(degrees)), "at " + ball.at(i) + ": " + off);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.3, -0.1, 0, 0.2})
    void leansWithTheSideOfACone(double growth) {
        Surface cone = Solids.turned(9, 36, y -> 0.5 + growth * y);
        double up = -growth / Math.hypot(1, growth);
        for (int i = 0; i < cone.size(); i++) {
            assertEquals(up, Solids.normal(cone, i).y(), 1e-9, "at " + cone.at(i));
        }
    }

    @Test
    void looksStraightOnAtTheEdgesOfAnOpenSheetToo() {
        Surface sheet = new Surface(Material.CLOTH, 4, 5, false, true);
        for (int i = 0; i < sheet.size(); i++) {
            sheet.put(i / 5, i % 5, new Vec3(i % 5, Math.floorDiv(i, 5), 0));
        }
        sheet.findNormals();
        for (int i = 0; i < sheet.size(); i++) {
            assertTrue(Solids.normal(sheet, i).to(new Vec3(0, 0, 1)) < 1e-12, "at " + sheet.at(i));
        }
    }

    @Test
    void findsTheNormalsOfThoseRowsOnlyThatAreAskedFor() {
        Surface pipe = Solids.turned(6, 12, _ -> 0.2);
        for (int i = 0; i < pipe.size(); i++) {
            pipe.set(i, 0, 1, 0);
        }
        pipe.findNormals(2, 3);
        for (int i = 0; i < pipe.size(); i++) {
            boolean asked = i / 12 == 2 || i / 12 == 3;
            assertEquals(asked ? 0 : 1, pipe.ny[i], 1e-9, "row " + i / 12);
        }
    }

    @Test
    void givesNoDirectionToAPointThatHasNone() {
        Surface point = new Surface(Material.SKIN, 3, 3, true, false);
        point.findNormals();
        for (int i = 0; i < point.size(); i++) {
            assertEquals(0, Solids.normal(point, i).length(), 0, "and no number that is none");
        }
    }

    @Test
    void coversOneQuadAndLinesItsOpenEndsAsFarAsItIsTold() {
        Surface sleeve = new Surface(Material.SHIRT, 9, 8, true, true);
        assertEquals(4, sleeve.lining());
        sleeve.lined(7);
        assertEquals(7, sleeve.lining());
        sleeve.cover(2, 3);
        for (int i = 0; i < sleeve.size(); i++) {
            assertEquals(i == 2 * 8 + 3, sleeve.covered(i), "point " + i);
        }
    }

    /** Two upright pipes side by side along x, the second one lit. */
    private static Surface[] pair(double apart) {
        Surface one = Solids.turned(21, 48, _ -> 0.1);
        Surface two = Solids.turned(21, 48, _ -> 0.1);
        for (int i = 0; i < two.size(); i++) {
            two.x[i] += 0.2 + apart;
            two.muscle[i] = 0.8;
        }
        return new Surface[] {one, two};
    }

    @Test
    void drawsTwoSkinsTogetherAlikeFromBothSides() {
        Surface[] pair = pair(0.01);
        new Weld(pair[0], all(pair[0]), pair[1], all(pair[1]), 0.05).join();
        double most = 0;
        for (int i = 0; i < pair[0].size(); i++) {
            // Its partner lies across the plane between them: half way round, and back.
            int partner = i / 48 * 48 + (24 - i % 48 + 48) % 48;
            assertEquals(0.21 - pair[0].x[i], pair[1].x[partner], 1e-9, "point " + i);
            assertEquals(pair[0].z[i], pair[1].z[partner], 1e-9, "point " + i);
            most = Math.max(most, pair[0].x[i]);
        }
        assertTrue(most > 0.1 + 0.004, "they come nearer: " + most);
        assertTrue(most < 0.21 / 2 + 0.0075, "and run no farther into each other than a few millimetres: " + most);
    }

    @Test
    void takesHalfOfANeighboursGlowAtTheSeamAndNoneFarFromIt() {
        Surface[] pair = pair(0);
        new Weld(pair[0], all(pair[0]), pair[1], all(pair[1]), 0.05).join();
        assertEquals(0.4, pair[0].glow[10 * 48], 1e-9, "where they touch");
        assertEquals(0.4, pair[1].glow[10 * 48 + 24], 1e-9, "and the lit one is as bright there");
        assertEquals(0, pair[0].glow[10 * 48 + 24], 0, "at the far side");
        assertEquals(0.8, pair[1].glow[10 * 48], 0, "at the far side of the lit one");
    }

    @Test
    void leavesSkinsAloneThatFaceTheSameWay() {
        Surface inner = Solids.turned(21, 48, _ -> 0.10);
        Surface outer = Solids.turned(21, 48, _ -> 0.11);
        new Weld(inner, all(inner), outer, all(outer), 0.05).join();
        for (int i = 0; i < inner.size(); i++) {
            assertEquals(0.10, Math.hypot(inner.x[i], inner.z[i]), 1e-9, "no hump at " + inner.at(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.106", "0.08, 0.106", "0.088, 0.012"})
    void liftsClothOutOfWhatIsUnderItUnlessItLiesElsewhereAltogether(double within, double radius) {
        Surface leg = Solids.turned(31, 40, _ -> 0.1);
        Surface cloth = Solids.turned(31, 40, _ -> 0.1 - within);
        new Drape(cloth, all(cloth), leg, all(leg), 0.006).settle();
        for (int i = 0; i < cloth.size(); i++) {
            assertEquals(radius, Math.hypot(cloth.x[i], cloth.z[i]), 1e-9, "at " + cloth.at(i));
        }
    }

    @Test
    void shadesCurvedThingsAndPaintsLinesOfTheFaceFlat() {
        for (Material each : Material.values()) {
            boolean drawnByHand = each.fine() || each == Material.ARROW;
            assertEquals(drawnByHand && each != Material.LIPS, each.flat(), each + " is flat");
        }
        assertFalse(Material.SHIRT.fine());
    }
}
