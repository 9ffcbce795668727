package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.OutcomeChange.Standing;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeChangeTest {
    @Test
    void namesNoDirectionForLessThanAnswersDifferBy() {
        assertEquals(Standing.WITHIN_ERROR, new OutcomeChange(OutcomeMeasure.NPRS, 7, 3.1).standing());
        assertEquals(Standing.WITHIN_ERROR, new OutcomeChange(OutcomeMeasure.PSFS, 4, 7.2).standing());
        assertEquals(Standing.WITHIN_ERROR, new OutcomeChange(OutcomeMeasure.PEG, 6, 4.3).standing());
        assertEquals(Standing.WITHIN_ERROR, new OutcomeChange(OutcomeMeasure.PEG, 0, 0).standing());
    }

    @Test
    void callsAChangeNoticeableAtThePublishedFigures() {
        assertEquals(Standing.NOTICEABLE, new OutcomeChange(OutcomeMeasure.NPRS, 7, 3).standing());
        assertEquals(Standing.NOTICEABLE, new OutcomeChange(OutcomeMeasure.PSFS, 4, 7.3).standing());
        assertEquals(Standing.NOTICEABLE, new OutcomeChange(OutcomeMeasure.PEG, 6, 4.2).standing());
    }

    @Test
    void knowsWhichWayIsBetter() {
        assertTrue(new OutcomeChange(OutcomeMeasure.NPRS, 7, 3).better());
        assertTrue(new OutcomeChange(OutcomeMeasure.PSFS, 3, 7).better());
        assertFalse(new OutcomeChange(OutcomeMeasure.PEG, 3, 7).better());
    }

    @Test
    void scoresEachMeasureAsTheMeanOfItsAnswers() {
        JournalEntry.Measure answered = new JournalEntry.Measure(
                new UUID(0, 1),
                Instant.EPOCH,
                OutcomeMeasure.PEG,
                List.of(new OutcomeAnswer(null, 4), new OutcomeAnswer(null, 5), new OutcomeAnswer(null, 7)),
                null);
        assertEquals(16 / 3.0, answered.score(), 1e-9);
    }

    @Test
    void refusesAWrongNumberOfAnswersAndAScoreOffTheScale() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new JournalEntry.Measure(new UUID(0, 1), Instant.EPOCH, OutcomeMeasure.NPRS, List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> new OutcomeAnswer(null, 11));
        assertThrows(IllegalArgumentException.class, () -> new OutcomeAnswer("two\nlines", 5));
    }
}
