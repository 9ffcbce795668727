package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.BeforeAfter;
import app.nape.journal.MedianChange;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A change of scores in words: less or more and never only a sign, and the middle never without where it may lie. */
class ChangeWordsTest {
    private final ChangeWords words = new ChangeWords(new Texts(Locale.UK));

    private static MedianChange change(double before, double points, double low, double high, boolean meaningful) {
        return new MedianChange(9, before, points, low, high, 0.961, -40.0, meaningful);
    }

    @Test
    void saysLessOrMoreAndOnePointAsOne() {
        assertEquals("2 points less", words.change(-2));
        assertEquals("1 point less", words.change(-1));
        assertEquals("1 point more", words.change(1));
        assertEquals("no change", words.change(0));
        assertEquals("no change", words.change(-0.0));
        assertEquals("0.5 points less", words.change(-0.5));
        assertEquals("1.5 points more", words.change(1.5));
    }

    @Test
    void saysItShortlyWithinARange() {
        assertEquals("3.5 less", words.shortly(-3.5));
        assertEquals("0.5 more", words.shortly(0.5));
        assertEquals("no change", words.shortly(0));
        assertEquals("3 less to 1 less", words.range(change(5, -2, -3, -1, true)));
        assertEquals("2 less to no change", words.range(change(5, -2, -2, 0, true)));
        assertEquals("3 less in nearly all", words.range(change(6, -3, -3, -3, true)));
    }

    @Test
    void writesTheSignOnTheAxisAndNoNeedlessDecimals() {
        assertEquals("−2", words.signed(-2));
        assertEquals("+1", words.signed(1));
        assertEquals("0", words.signed(0));
        assertEquals("0", words.signed(-0.0));
        assertEquals("−0.5", words.signed(-0.5));
    }

    @Test
    void namesTheMiddleBeforeBesideTheChange() {
        assertEquals(
                "9 records, 5.5 of 10 before, then 2 points less (3.5 less to 0.5 more)",
                words.line(change(5.5, -2, -3.5, 0.5, true)));
        assertEquals(
                "Moist heat: 9 records, 5 of 10 before, then 1 point less (2 less to no change). Such a range holds the"
                        + " middle in 96 of 100 cases.",
                words.sentence("Moist heat", change(5, -1, -2, 0, false)));
    }

    @Test
    void putsTheSameFiguresInTheTable() {
        assertEquals(
                List.of("Heat", "12", "9", "5", "−2", "−3.5 to +0.5", "At least 2 points and 30% less"),
                words.row("Heat", new BeforeAfter("heat", 12, 9, change(5, -2, -3.5, 0.5, true))));
        assertEquals(
                List.of("Heat", "12", "9", "6", "−1", "−2 to 0", "–"),
                words.row("Heat", new BeforeAfter("heat", 12, 9, change(6, -1, -2, 0, false))));
        assertEquals(
                List.of("Ice", "7", "4", "–", "–", "–", "–"), words.row("Ice", new BeforeAfter("ice", 7, 4, null)));
        assertEquals(7, words.columns().size(), "as many as a row has");
    }
}
