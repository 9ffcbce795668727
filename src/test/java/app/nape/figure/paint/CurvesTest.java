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
}
