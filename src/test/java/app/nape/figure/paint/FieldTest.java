package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of one height through a field of values. */
class FieldTest {
    private static final int SIZE = 60;

    private static Field of(DoubleBinaryOperator height) {
        Field field = new Field(SIZE, SIZE);
        for (int i = 0; i < SIZE * SIZE; i++) {
            field.values()[i] = (float) height.applyAsDouble(i % SIZE, Math.floorDiv(i, SIZE));
        }
        return field;
    }

    /** A cone of height 30 whose foot is a circle round a middle. */
    private static double cone(double x, double y, double middleX, double middleY) {
        return 30 - Math.hypot(x - middleX, y - middleY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 8.5, 14, 20})
    void goesRoundTheCircleOnWhichAConeIsAsHigh(double radius) {
        Field field = of((x, y) -> cone(x, y, 30.2, 29.6));
        List<double[]> lines = field.lines((float) (30 - radius), 1);
        assertEquals(1, lines.size());
        double[] line = lines.getFirst();
        assertEquals(Math.PI * radius * radius, Math.abs(Loops.area(line)), 0.02 * Math.PI * radius * radius);
        for (int i = 0; i < line.length; i += 2) {
            assertEquals(radius, Math.hypot(line[i] - 30.2, line[i + 1] - 29.6), 0.05, "point " + i / 2);
        }
    }

    @Test
    void goesRoundEachOfTwoHillsAndAHoleTheOtherWay() {
        Field hills = of((x, y) -> Math.max(cone(x, y, 15, 30), cone(x, y, 45, 30)));
        List<double[]> two = hills.lines(22, 1);
        assertEquals(2, two.size());
        assertEquals(Math.signum(Loops.area(two.getFirst())), Math.signum(Loops.area(two.getLast())), "the same way");
        Field ring = of((x, y) -> -Math.abs(Math.hypot(x - 30, y - 30) - 15));
        List<double[]> both = ring.lines(-5, 1);
        assertEquals(2, both.size());
        double sum = Math.abs(Loops.area(both.getFirst()) + Loops.area(both.getLast()));
        assertEquals(Math.PI * (400 - 100), sum, 20, "what lies within its hole is not of it");
    }

    @Test
    void isOneLineBelowASaddleAndTwoAboveIt() {
        Field hills = of((x, y) -> Math.max(cone(x, y, 20, 30), cone(x, y, 40, 30)));
        assertEquals(2, hills.lines(21, 1).size());
        assertEquals(1, hills.lines(18, 1).size());
    }

    @Test
    void leavesOutWhatIsTooSmallToBeSeen() {
        Field field = of((x, y) -> Math.max(cone(x, y, 15, 30), cone(x, y, 45, 30) - 6));
        assertEquals(2, field.lines(20, 1).size());
        assertEquals(1, field.lines(20, 100).size(), "a circle of radius ten is kept and one of four is not");
        assertEquals(0, field.lines(20, 400).size());
    }

    @Test
    void findsNoLineWhereNothingIsAsHighAndClosesOneAtTheEdgeWhereAllIs() {
        assertEquals(List.of(), of((_, _) -> 1).lines(2, 0));
        List<double[]> all = of((_, _) -> 3).lines(2, 0);
        assertEquals(1, all.size());
        assertEquals((SIZE - 2) * (SIZE - 2), Math.abs(Loops.area(all.getFirst())), 2 * SIZE);
        for (double place : all.getFirst()) {
            assertTrue(place >= 0 && place <= SIZE - 1, "within the field: " + place);
        }
    }

    @Test
    void findsTheSameLinesAtEachTimeOfAsking() {
        Field field = of((x, y) -> cone(x, y, 30, 30));
        double[] first = field.lines(20, 1).getFirst();
        field.lines(10, 1);
        assertTrue(Arrays.equals(first, field.lines(20, 1).getFirst()));
    }

    @Test
    void evensOutAPeakAndLeavesAFlatAndASlope() {
        Field flat = of((_, _) -> 7);
        flat.smooth();
        Field slope = of((x, y) -> 2 * x + y);
        slope.smooth();
        Field peak = of((x, y) -> x == 30 && y == 30 ? 16 : 0);
        peak.smooth();
        float sum = 0;
        for (int i = 0; i < SIZE * SIZE; i++) {
            assertEquals(7, flat.values()[i], 1e-5);
            assertEquals(2 * (i % SIZE) + Math.floorDiv(i, SIZE), slope.values()[i], 1e-4);
            sum += peak.values()[i];
        }
        assertEquals(16, sum, 1e-4, "nothing is lost");
        assertEquals(4, peak.values()[30 * SIZE + 30], 1e-5, "a quarter stays");
        assertEquals(1, peak.values()[31 * SIZE + 31], 1e-5);
    }

    @Test
    void evensOutAmongPlacesOfOneThingOnly() {
        Field field = of((x, _) -> x < 30 ? 10 : 1000);
        int[] from = new int[SIZE * SIZE];
        for (int i = 0; i < from.length; i++) {
            from[i] = i % SIZE < 30 ? i : -1;
        }
        field.smoothWithin(from);
        for (int i = 0; i < from.length; i++) {
            assertEquals(i % SIZE < 30 ? 10 : 1000, field.values()[i], 1e-3, "at " + i % SIZE);
        }
    }
}
