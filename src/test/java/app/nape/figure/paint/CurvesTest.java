package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curves through the points of closed lines: near them, few, closed, and with their corners. */
class CurvesTest {
    /** Points round a middle at a distance that depends on the angle. */
    private static double[] round(int points, DoubleUnaryOperator radius) {
        double[] line = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double a = 2 * Math.PI * i / points;
            line[2 * i] = 100 + radius.applyAsDouble(a) * Math.cos(a);
            line[2 * i + 1] = 80 + radius.applyAsDouble(a) * Math.sin(a);
        }
        return line;
    }

    /** The outline of a box, each side in so many steps. */
    private static double[] box(double wide, double high, int steps) {
        double[] corners = {0, 0, wide, 0, wide, high, 0, high, 0, 0};
        double[] line = new double[8 * steps];
        for (int i = 0; i < 4 * steps; i++) {
            int side = i / steps;
            double t = (double) (i % steps) / steps;
            line[2 * i] = corners[2 * side] + (corners[2 * side + 2] - corners[2 * side]) * t;
            line[2 * i + 1] = corners[2 * side + 1] + (corners[2 * side + 3] - corners[2 * side + 1]) * t;
        }
        return line;
    }

    @ParameterizedTest
    @CsvSource({"60, 20", "200, 50", "400, 50", "1000, 200"})
    void followsACircleInAFewCurvesAndClosesIt(int points, double radius) {
        double[] line = round(points, _ -> radius);
        double[] loop = Curves.of(line, 0.5);
        assertTrue(Loops.closed(loop) && Loops.finite(loop));
        double right = Math.PI * radius * radius;
        assertEquals(right, Math.abs(Loops.area(Loops.flat(loop))), 0.01 * right);
        double[] flat = Loops.flat(loop);
        for (int i = 0; i < flat.length; i += 2) {
            assertEquals(radius, Math.hypot(flat[i] - 100, flat[i + 1] - 80), 0.6, "point " + i / 2);
        }
        assertTrue(Loops.curves(loop) <= points / 90 + 4, Loops.curves(loop) + " curves for " + points + " points");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1, 2})
    void staysWithinTheDistanceThatIsAskedOfAWavyLine(double least) {
        double[] line = round(500, a -> 60 + 12 * Math.sin(5 * a) + 4 * Math.cos(11 * a));
        double[] loop = Curves.of(line, least);
        assertTrue(Loops.closed(loop) && Loops.finite(loop));
        double off = Loops.apart(line, Loops.flat(loop));
        assertTrue(off < least + 0.01, "it is off by " + off);
    }

    @Test
    void needsFewerCurvesTheFartherOffItMayBe() {
        double[] line = round(500, a -> 60 + 12 * Math.sin(5 * a) + 4 * Math.cos(11 * a));
        int before = Integer.MAX_VALUE;
        for (double least : new double[] {0.1, 0.5, 2, 6}) {
            int curves = Loops.curves(Curves.of(line, least));
            assertTrue(curves <= before, curves + " curves at " + least);
            before = curves;
        }
        assertTrue(before < 500 / 10, before + " curves for 500 points");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 60})
    void keepsTheCornersOfABoxAndItsSidesStraight(int steps) {
        double[] loop = Curves.of(box(70, 40, steps), 0.5);
        assertTrue(Loops.closed(loop) && Loops.finite(loop));
        double[] ends = new double[Loops.curves(loop) * 2];
        for (int i = 0; i < ends.length; i += 2) {
            ends[i] = loop[3 * i];
            ends[i + 1] = loop[3 * i + 1];
        }
        for (int corner = 0; corner < 8; corner += 2) {
            double x = corner == 2 || corner == 4 ? 70 : 0;
            double y = corner < 4 ? 0 : 40;
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i < ends.length; i += 2) {
                nearest = Math.min(nearest, Math.hypot(ends[i] - x, ends[i + 1] - y));
            }
            assertEquals(0, nearest, 1e-9, "its corner at " + x + ", " + y);
        }
        assertEquals(70 * 40, Math.abs(Loops.area(Loops.flat(loop))), 0.005 * 70 * 40);
    }

    /** As few points as a line has that is kept at all. */
    @ParameterizedTest
    @ValueSource(ints = {8, 12, 20})
    void closesASmallLineToo(int points) {
        double[] loop = Curves.of(round(points, _ -> 2), 0.5);
        assertTrue(Loops.closed(loop) && Loops.finite(loop));
        assertEquals(Math.PI * 4, Math.abs(Loops.area(Loops.flat(loop))), 0.2 * Math.PI * 4);
    }

    @Test
    void givesNumbersForPointsThatAllLieOnOne() {
        double[] loop = Curves.of(new double[24], 0.5);
        assertTrue(Loops.closed(loop) && Loops.finite(loop));
    }

    /** A line along one curve after the other, so many points each. */
    private static double[] along(int points, double[]... curves) {
        double[] line = new double[2 * points * curves.length];
        for (int i = 0; i < line.length; i += 2) {
            double[] c = curves[i / 2 / points];
            double t = (double) (i / 2 % points) / points;
            double s = 1 - t;
            for (int part = 0; part < 2; part++) {
                line[i + part] = s * s * s * c[part]
                        + 3 * s * s * t * c[2 + part]
                        + 3 * s * t * t * c[4 + part]
                        + t * t * t * c[6 + part];
            }
        }
        return line;
    }

    /** The least cosine of the turn from one curve to the next. */
    private static double kink(double[] loop) {
        double least = 1;
        for (int end = 6; end < loop.length; end += 6) {
            int next = end + 2 == loop.length ? 0 : end;
            double ax = loop[end] - loop[end - 2];
            double ay = loop[end + 1] - loop[end - 1];
            double bx = loop[next + 2] - loop[next];
            double by = loop[next + 3] - loop[next + 1];
            least = Math.min(least, (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by)));
        }
        return least;
    }

    /** A fit that moves its points the wrong way along a curve needs more of them. */
    @ParameterizedTest
    @CsvSource({"0.02, 70", "0.05, 49", "0.1, 40", "0.2, 34", "0.3, 32", "0.5, 27", "1, 23", "2, 19"})
    void needsNoMoreCurvesForAWavyLineThanTheBestPlacesOfItsPointsAllowAndNoneHasAKink(double least, int curves) {
        double[] loop = Curves.of(round(500, a -> 60 + 12 * Math.sin(5 * a) + 4 * Math.cos(11 * a)), least);
        assertTrue(Loops.curves(loop) <= curves, Loops.curves(loop) + " curves");
        assertEquals(1, kink(loop), 1e-9, "where one curve goes over into the next");
    }

    @ParameterizedTest
    @CsvSource({"0.02, 30", "0.05, 22", "0.1, 20", "0.2, 16", "1, 13"})
    void needsNoMoreForThreeLobesEither(double least, int curves) {
        double[] loop = Curves.of(round(300, a -> 50 + 15 * Math.sin(3 * a)), least);
        assertTrue(Loops.curves(loop) <= curves, Loops.curves(loop) + " curves");
        assertEquals(1, kink(loop), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 10", "0.2, 6", "1, 2"})
    void finishesALeafWithItsTwoPointsSharpAndOneCurveASideWhereThatIsNearEnough(double least, int curves) {
        double[] leaf = along(
                80, new double[] {0, 0, 20, 60, 90, 70, 120, 10}, new double[] {120, 10, 100, -40, 30, -50, 0, 0});
        double[] loop = Curves.of(leaf, least);
        assertTrue(Loops.curves(loop) <= curves, Loops.curves(loop) + " curves");
        assertTrue(Loops.apart(leaf, Loops.flat(loop)) < least);
        assertTrue(ends(loop, 0, 0) && ends(loop, 120, 10));
    }

    private static boolean ends(double[] loop, double x, double y) {
        for (int i = 0; i < loop.length; i += 6) {
            if (Math.hypot(loop[i] - x, loop[i + 1] - y) < 1e-9) {
                return true;
            }
        }
        return false;
    }

    /** Wherever the line was begun: a curve that ran over a point would round it off. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 77, 119})
    void beginsAtTheSharpestCorner(int turned) {
        double[] drop =
                along(60, new double[] {0, 0, 40, 30, 90, 30, 90, 0}, new double[] {90, 0, 90, -30, 40, -30, 0, 0});
        double[] line = new double[drop.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = drop[(i + 2 * turned) % drop.length];
        }
        double[] loop = Curves.of(line, 0.5);
        assertEquals(0, Math.hypot(loop[0], loop[1]), 1e-9, "its tip");
        assertEquals(5, Loops.curves(loop));
    }
}
