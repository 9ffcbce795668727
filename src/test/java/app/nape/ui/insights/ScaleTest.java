package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void beginsAtNoughtAndEndsAtTheRoundNumberAbove() {
        assertEquals(new Scale(0, 6, 2), Scale.upTo(5, 4));
        assertEquals(new Scale(0, 8, 2), Scale.upTo(6.6, 4));
        assertEquals(new Scale(0, 8, 2), Scale.upTo(8, 4));
        assertEquals(new Scale(0, 40, 10), Scale.upTo(37, 4));
        assertEquals(new Scale(0, 800, 200), Scale.upTo(777, 4));
        assertEquals(new Scale(0, 100, 50), Scale.upTo(100, 2));
    }

    @Test
    void isAtLeastOneLongAndCountsInWholeNumbers() {
        assertEquals(new Scale(0, 1, 1), Scale.upTo(0, 4));
        assertEquals(new Scale(0, 1, 1), Scale.upTo(0.5, 4));
        assertEquals(new Scale(0, 2, 1), Scale.upTo(1.5, 4));
    }

    @Test
    void neverHasMoreMarksThanAskedForAndHoldsTheMost() {
        IntStream.rangeClosed(1, 3000).forEach(most -> {
            Scale scale = Scale.upTo(most, 4);
            assertTrue(scale.to() >= most, most + ": " + scale);
            assertTrue(scale.marks().size() <= 5, most + ": " + scale);
        });
    }

    @Test
    void reachesTwoPointsToEachSideOfNoughtAtLeast() {
        assertEquals(new Scale(-2, 2, 1), Scale.around(0, 0));
        assertEquals(new Scale(-2, 2, 1), Scale.around(-1, 1));
        assertEquals(new Scale(-4, 2, 1), Scale.around(-3.5, 0.5));
        assertEquals(new Scale(-3, 3, 1), Scale.around(-3, 2.5));
    }

    @Test
    void marksEverySecondPointOfAWideScaleAndStillNought() {
        Scale wide = Scale.around(-7, 3);
        assertEquals(new Scale(-8, 4, 2), wide);
        assertEquals(List.of(-8.0, -6.0, -4.0, -2.0, 0.0, 2.0, 4.0), wide.marks());
        assertTrue(Scale.around(-10, 10).marks().contains(0.0));
    }

    @Test
    void saysWhereAValueLies() {
        Scale scale = Scale.around(-2, 2);
        assertEquals(0, scale.share(-2));
        assertEquals(0.5, scale.share(0));
        assertEquals(0.75, scale.share(1));
        assertEquals(1, scale.share(2));
    }

    @Test
    void putsWhatLiesBeyondAtTheEnd() {
        assertEquals(0, Scale.upTo(4, 4).share(-1));
        assertEquals(1, Scale.upTo(4, 4).share(9));
    }

    @Test
    void laysADotAtEitherEndWithinTheDrawing() {
        Scale scale = Scale.upTo(4, 4);
        assertEquals(8, DotLine.x(scale, 0, 200));
        assertEquals(192, DotLine.x(scale, 4, 200));
        assertEquals(100, DotLine.x(scale, 2, 200));
        assertEquals(8, DotLine.x(scale, 4, 3), "where there is no room at all");
    }
}
