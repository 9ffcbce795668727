package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.MedianChange;
import app.nape.words.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A change of scores in words: its sign is always there, and the median never stands without its interval. */
class ChangeRowTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void writesTheSignAndNoNeedlessDecimals() {
        assertEquals("−2", ChangeRow.points(-2));
        assertEquals("+1", ChangeRow.points(1));
        assertEquals("0", ChangeRow.points(0));
        assertEquals("0", ChangeRow.points(-0.0));
        assertEquals("−0.5", ChangeRow.points(-0.5));
        assertEquals("+1.5", ChangeRow.points(1.5));
    }

    @Test
    void saysHowManyRecordsTheMedianAndItsInterval() {
        assertEquals(
                "9 records: median change −2 points, interval −3.5 to +0.5 (96\u00a0%).",
                ChangeRow.words(texts, new MedianChange(9, -2, -3.5, 0.5, 0.961, -40.0, true)));
    }
}
