package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.DiaryWords;
import app.nape.content.DiaryWordsReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a table gives away of its dates and scores, and which sign counts for more than which. */
class SignsTest {
    private static final DiaryWords WORDS = DiaryWordsReader.bundled();
    private static final DiaryChoices NOTHING_SAID = DiaryChoices.of(ZoneOffset.UTC);
    private static final String NOW = "2026-11-28T12:00:00Z";

    private static Signs signs(DiaryChoices choices, String now, List<DiaryField> fields, String... rows) {
        List<String> names = fields.stream().map(field -> "Pain (0-100)").toList();
        List<RowWords> all = Stream.of(rows)
                .map(row -> new RowWords(names, fields, new DiaryTable.Row(2, List.of(row.split(";", -1)))))
                .toList();
        return new Signs(WORDS, all, Instant.parse(now), choices);
    }

    private static @Nullable DayOrder order(String now, @Nullable String known, String... dates) {
        return signs(NOTHING_SAID, now, List.of(DiaryField.DATE, DiaryField.ENDED), dates)
                .order(known);
    }

    @Test
    void takesTheChosenOrderBeforeTheShownOneAndThatBeforeTheOneTheDiaryIsKnownFor() {
        Signs shown = signs(NOTHING_SAID.withOrder(DayOrder.MDY), NOW, List.of(DiaryField.DATE), "13/04/2026");
        assertEquals(DayOrder.MDY, shown.order("dmy"));
        assertEquals(DayOrder.DMY, order(NOW, "mdy", "13/04/2026"));
        assertEquals(DayOrder.MDY, order(NOW, "mdy", "03/04/2026"));
    }

    @Test
    void looksAtTheEndsOfPainsToo() {
        assertEquals(DayOrder.DMY, order(NOW, null, "03/04/2026;13/04/2026"));
    }

    @Test
    void readsDatesSoThatNoneLiesAheadWhereOnlyOneOrderDoesThat() {
        assertEquals(DayOrder.MDY, order(NOW, null, "05/12/2026"));
        assertEquals(DayOrder.DMY, order(NOW, null, "12/05/2026"));
        assertNull(order(NOW, null, "03/04/2026"), "both lie behind");
        assertNull(order(NOW, null, "12/12/2027"), "both lie ahead");
    }

    @Test
    void grantsADiaryADayAheadForItsTimeZone() {
        assertEquals(DayOrder.DMY, order("2026-03-03T12:00:00Z", null, "04/03/2026"));
        assertNull(order("2026-03-03T11:59:59Z", null, "04/03/2026"));
    }

    @Test
    void countsValuesAsScoresOnlyWhereWhatIsMeasuredIsAPain() {
        List<DiaryField> measured = List.of(DiaryField.WHAT, DiaryField.VALUE);
        assertTrue(signs(NOTHING_SAID, NOW, measured, "Neck pain;7").scored());
        assertFalse(signs(NOTHING_SAID, NOW, measured, "Steps;8000").scored());
        assertFalse(signs(NOTHING_SAID, NOW, measured, "Neck pain; ").scored());
        assertTrue(signs(NOTHING_SAID, NOW, List.of(DiaryField.SCORE), "7").scored());
        assertEquals(
                ScoreScale.TEN,
                signs(NOTHING_SAID, NOW, measured, "Neck pain;7", "Steps;8000").scale(null));
    }

    @Test
    void takesTheChosenScaleBeforeTheOneTheDiaryIsKnownForAndThatBeforeItsColumnsName() {
        List<DiaryField> score = List.of(DiaryField.SCORE);
        assertEquals(
                ScoreScale.FIVE,
                signs(NOTHING_SAID.withScale(ScoreScale.FIVE), NOW, score, "2").scale("words"));
        assertEquals(ScoreScale.WORDS, signs(NOTHING_SAID, NOW, score, "2").scale("words"));
        assertEquals(ScoreScale.HUNDRED, signs(NOTHING_SAID, NOW, score, "2").scale(null));
    }
}
