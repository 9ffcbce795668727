package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountStepsTest {
    @Test
    void paintsOneOrTwoEpisodesAsFew() {
        CountSteps few = CountSteps.upTo(2);
        assertEquals(1, few.of(1));
        assertEquals(2, few.of(2));
        assertEquals(5, few.full());
    }

    @Test
    void paintsTheMostTheStrongest() {
        for (int most : new int[] {5, 6, 7, 23, 400}) {
            assertEquals(CountSteps.STEPS, CountSteps.upTo(most).of(most));
            assertEquals(1, CountSteps.upTo(most).of(1));
        }
    }

    @Test
    void putsEveryCountBetweenTheLeastAndTheMostOfItsStep() {
        for (int most = 1; most < 60; most++) {
            CountSteps steps = CountSteps.upTo(most);
            for (int count = 1; count <= most; count++) {
                int step = steps.of(count);
                assertTrue(
                        steps.least(step) <= count && count <= steps.most(step),
                        count + " of " + most + " is painted as " + steps.least(step) + " to " + steps.most(step));
            }
        }
    }

    @Test
    void leavesNoCountBetweenTwoSteps() {
        CountSteps steps = CountSteps.upTo(23);
        IntStream.range(1, CountSteps.STEPS).forEach(step -> assertEquals(steps.most(step) + 1, steps.least(step + 1)));
        assertEquals(1, steps.least(1));
        assertEquals(23, steps.most(CountSteps.STEPS));
    }

    @Test
    void countsAPlaceNamedOnBothSidesForEach() {
        PainSite right = new PainSite("trap-upper", BodySide.RIGHT);
        PainSite both = new PainSite("trap-upper", BodySide.BOTH);
        assertEquals(23, BodyHeat.steps(Map.of(right, 20, both, 3)).full());
        assertEquals(5, BodyHeat.steps(Map.of()).full());
    }
}
