package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Eleven scores in one row, at every width and size of text. It was six over five at the first window of a 1366 by 768 screen. */
class ScoreRowTest {
    @Test
    void fillsTheRowAndNeverGoesBeyondIt() {
        for (int width = (int) Math.ceil(ScoreRow.least()); width < 2000; width++) {
            for (double em : new double[] {14, 21, 28}) {
                ScoreRow row = ScoreRow.in(width, em);
                double right = row.left(10) + row.cell();
                assertTrue(right <= width + 1e-6, width + " wide, text " + em + ": ends at " + right);
                assertTrue(row.cell() > 0);
            }
        }
    }

    @Test
    void leavesAFingerTwentyFourPixelsForEachScore() {
        ScoreRow least = ScoreRow.in(ScoreRow.least(), 14);
        assertEquals(24, least.left(1), 1e-6);
        assertEquals(22, least.cell(), 1e-6);
    }

    @Test
    void keepsItsNumbersAsLargeAsTheTextWhereThereIsRoom() {
        assertFalse(ScoreRow.in(355, 14).tight(), "the first window on a 1366 by 768 screen");
        assertFalse(ScoreRow.in(720, 28).tight());
        assertTrue(ScoreRow.in(300, 28).tight(), "the smallest window at 200 per cent");
    }

    @Test
    void growsNoWiderThanANumberNeeds() {
        assertEquals(4.6 * 14, ScoreRow.in(5000, 14).cell(), 1e-6);
        assertEquals(4, ScoreRow.in(5000, 14).gap());
        assertEquals(2, ScoreRow.in(300, 14).gap(), "closer where there is little room");
    }

    @Test
    void wishesForMoreThanTheLeast() {
        assertEquals(11 * (2.6 * 14 + 4) - 4, ScoreRow.usual(14), 1e-6);
        assertTrue(ScoreRow.usual(14) > ScoreRow.least());
    }
}
