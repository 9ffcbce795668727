package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.Nprs;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BucketWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    private final BucketWords words = new BucketWords(new Texts(Locale.UK));

    private static Bucket bucket(int days) {
        return new Bucket(DAY, days, new Nprs(6), 1, 2, 3, 40, 5, 6, 4);
    }

    @Test
    void namesADayAWeekAndAMonth() {
        assertEquals("20 Feb 2026", words.row(bucket(1)).getFirst());
        assertEquals("Week of 20 Feb 2026", words.row(bucket(7)).getFirst());
        assertEquals("February 2026", words.row(bucket(9)).getFirst(), "the rest of a month that records begin in");
        assertEquals("February 2026", words.row(bucket(28)).getFirst());
    }

    @Test
    void saysTheFiguresInTheOrderOfTheColumns() {
        assertEquals(List.of("20 Feb 2026", "6", "2", "3", "40", "5"), words.row(bucket(1)));
        assertEquals(
                List.of("When", "Worst score", "Remedies", "Stretches", "Breaks taken", "Breaks skipped"),
                words.columns());
        assertEquals(
                "20 Feb 2026: worst score 6, remedies 2, stretches 3, breaks taken 40, skipped 5",
                words.sentence(bucket(1)));
    }

    @Test
    void saysBesideThePainWhatWasDoneOfAProgramme() {
        BucketWords told = new BucketWords(new Texts(Locale.UK), true);
        assertEquals(List.of("20 Feb 2026", "6", "4 of 6", "2", "3", "40", "5"), told.row(bucket(1)));
        assertEquals("Programme sets", told.columns().get(2));
        assertEquals(
                "20 Feb 2026: worst score 6, remedies 2, stretches 3, breaks taken 40, skipped 5; programme sets 4 of"
                        + " 6",
                told.sentence(bucket(1)));
    }

    @Test
    void takesNoScoreForNoNought() {
        assertEquals(
                "–", words.row(new Bucket(DAY, 1, null, 0, 0, 0, 0, 0, 0, 0)).get(1));
        assertEquals(
                "0",
                words.row(new Bucket(DAY, 1, new Nprs(0), 0, 0, 0, 0, 0, 0, 0)).get(1));
    }
}
