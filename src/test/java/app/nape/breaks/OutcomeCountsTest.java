package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OutcomeCountsTest {
    private final OutcomeCounts some = new OutcomeCounts(1, 2, 4, 8, 16, 32);

    @Test
    void countsEachOutcomeWhereItBelongs() {
        assertEquals(new OutcomeCounts(2, 2, 4, 8, 16, 32), some.and(BreakOutcome.TAKEN));
        assertEquals(new OutcomeCounts(1, 3, 4, 8, 16, 32), some.and(BreakOutcome.NATURAL));
        assertEquals(new OutcomeCounts(1, 2, 5, 8, 16, 32), some.and(BreakOutcome.POSTPONED));
        assertEquals(new OutcomeCounts(1, 2, 4, 9, 16, 32), some.and(BreakOutcome.SKIPPED));
        assertEquals(new OutcomeCounts(1, 2, 4, 8, 17, 32), some.and(BreakOutcome.CUT_SHORT));
        assertEquals(new OutcomeCounts(1, 2, 4, 8, 16, 33), some.and(BreakOutcome.LAPSED));
    }

    @Test
    void addsTwoDaysUp() {
        assertEquals(new OutcomeCounts(3, 5, 9, 17, 33, 65), some.plus(new OutcomeCounts(2, 3, 5, 9, 17, 33)));
        assertEquals(some, some.plus(OutcomeCounts.NONE));
    }

    @Test
    void takesAPostponementForNoEnd() {
        assertEquals(1 + 2 + 8 + 16 + 32, some.ended());
        assertEquals(
                BreakOutcome.values().length - 1,
                Arrays.stream(BreakOutcome.values())
                        .reduce(OutcomeCounts.NONE, OutcomeCounts::and, OutcomeCounts::plus)
                        .ended());
    }
}
