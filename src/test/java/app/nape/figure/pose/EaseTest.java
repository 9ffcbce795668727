package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Curves of movement: nothing jerks, and nothing leaves what it goes between. */
class EaseTest {
    private static final double HAIR = 1e-6;

    @Test
    void goesFromNoughtToOneAndStaysThere() {
        assertEquals(0, Ease.inOut(-3), 0);
        assertEquals(0, Ease.inOut(0), 0);
        assertEquals(0.5, Ease.inOut(0.5), 1e-12);
        assertEquals(1, Ease.inOut(1), 1e-12);
        assertEquals(1, Ease.inOut(3), 1e-12);
    }

    @Test
    void neverGoesBackAndHasNoSpeedAtEitherEnd() {
        for (double t = 0.01; t <= 1; t += 0.01) {
            assertTrue(Ease.inOut(t) > Ease.inOut(t - 0.01), "at " + t);
            assertEquals(1, Ease.inOut(t) + Ease.inOut(1 - t), 1e-9, "as at the other end");
        }
        assertTrue(Ease.inOut(HAIR) / HAIR < 1e-6);
        assertTrue((1 - Ease.inOut(1 - HAIR)) / HAIR < 1e-6);
    }

    @Test
    void breathesOnceInEachWholeNumber() {
        assertEquals(0, Ease.wave(0), 1e-12);
        assertEquals(1, Ease.wave(0.5), 1e-12);
        assertEquals(0, Ease.wave(1), 1e-12);
        assertEquals(0.25, Ease.wave(1 / 6.0), 1e-12);
        assertEquals(Ease.wave(0.3), Ease.wave(7.3), 1e-9);
    }

    @Test
    void passesThroughItsPointsAndGoesStraightBetweenEvenOnes() {
        assertEquals(5, Ease.spline(1, 5, -2, 9, 0), 1e-12);
        assertEquals(-2, Ease.spline(1, 5, -2, 9, 1), 1e-12);
        for (double t = 0; t <= 1; t += 0.1) {
            assertEquals(2 + t, Ease.spline(1, 2, 3, 4, t), 1e-12);
        }
    }

    @Test
    void keepsItsDirectionFromOneSplineToTheNext() {
        double[] through = {0, 3, -1, 4, 2};
        double before = Ease.spline(through[0], through[1], through[2], through[3], 1)
                - Ease.spline(through[0], through[1], through[2], through[3], 1 - HAIR);
        double after = Ease.spline(through[1], through[2], through[3], through[4], HAIR)
                - Ease.spline(through[1], through[2], through[3], through[4], 0);
        assertEquals(before, after, HAIR * 1e-3);
    }

    @Test
    void keepsANumberBetweenTwoOthers() {
        assertEquals(1, Ease.within(0, 1, 2), 0);
        assertEquals(1.5, Ease.within(1.5, 1, 2), 0);
        assertEquals(2, Ease.within(9, 1, 2), 0);
    }
}
