package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are 10 wide, a bunch 16, two rows, none moved by more than 10, the lane 400 long. */
class SpreadTest {
    private static Spread spread(double... from) {
        return Spread.of(
                Arrays.stream(from)
                        .mapToObj(at -> new Spread.Wish(at, 10, false))
                        .toList(),
                2,
                10,
                16,
                400);
    }

    private static String said(Spread spread) {
        return String.join(
                " ",
                spread.places().stream()
                        .map(each -> (int) each.from() + rowOf(each) + (each.bunch() < 0 ? "" : "*"))
                        .toList());
    }

    private static String rowOf(Spread.Place place) {
        return place.row() < 0 ? "" : place.row() == 0 ? "^" : "_";
    }

    @Test
    void oneThatTouchesNothingStandsInTheMiddleAtItsTime() {
        assertEquals("0 10 50", said(spread(0, 10, 50)));
    }

    @Test
    void ofTwoThatTouchOneStandsAboveTheOther() {
        assertEquals("0^ 4_ 50", said(spread(0, 4, 50)));
    }

    @Test
    void ofThreeThatTouchTheThirdStandsALittleLaterAndHidesNone() {
        assertEquals("0^ 4_ 10^", said(spread(0, 4, 6)));
    }

    @Test
    void whatWouldStandTooFarFromItsTimeIsGatheredIntoOne() {
        assertEquals("100^ 101_ 110^* 111_ 110^*", said(spread(100, 101, 102, 103, 104)));
        assertEquals(
                List.of(List.of(2, 4)),
                spread(100, 101, 102, 103, 104).bunches().stream()
                        .map(Spread.Bunch::marks)
                        .toList());
    }

    @Test
    void whatLastsIsNeverMoved() {
        Spread bars = Spread.of(
                List.of(new Spread.Wish(0, 60, true), new Spread.Wish(20, 60, true), new Spread.Wish(30, 60, true)),
                2,
                10,
                16,
                400);
        assertEquals(
                List.of(0.0, 20.0, 30.0),
                bars.places().stream().map(Spread.Place::from).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void noneEverHidesAnotherNoneIsLostAndNoneStandsFarFromItsTime(int rows) {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            int size = chance.nextInt(30);
            List<Spread.Wish> wishes = chance.doubles(size, 0, 390)
                    .sorted()
                    .mapToObj(at -> new Spread.Wish(at, 10, false))
                    .toList();
            Spread spread = Spread.of(wishes, rows, 10, 16, 400);
            List<double[]> seen = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Spread.Place at = spread.places().get(i);
                if (at.bunch() < 0) {
                    seen.add(new double[] {at.from(), at.from() + 10, at.row()});
                    assertTrue(at.from() - wishes.get(i).from() <= 10, "near its time");
                } else {
                    assertTrue(spread.bunches().get(at.bunch()).marks().contains(i));
                }
            }
            spread.bunches()
                    .forEach(each -> seen.add(new double[] {each.from(), each.from() + each.width(), each.row()}));
            for (int i = 0; i < seen.size(); i++) {
                double[] one = seen.get(i);
                assertTrue(one[0] >= 0 && one[1] <= 400, "within the lane");
                for (double[] other : seen.subList(i + 1, seen.size())) {
                    boolean apart = one[1] <= other[0] || other[1] <= one[0] || one[2] != other[2];
                    assertTrue(apart, () -> wishes + " " + spread);
                }
            }
        }
    }
}
