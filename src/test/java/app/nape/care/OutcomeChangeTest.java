package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.OutcomeChange.Standing;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeChangeTest {
    private static Standing standing(OutcomeMeasure measure, double from, double to) {
        return new OutcomeChange(measure, from, to).standing();
    }

    /** Every score that a measure can have: whole numbers, and the means of three, four and five of them. */
    private static List<Double> scores(OutcomeMeasure measure) {
        return IntStream.rangeClosed(measure.least(), measure.most())
                .mapToObj(answers -> IntStream.rangeClosed(0, 10 * answers).mapToObj(sum -> (double) sum / answers))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<OutcomeChange> everyPair(OutcomeMeasure measure) {
        return scores(measure).stream()
                .flatMap(from -> scores(measure).stream().map(to -> new OutcomeChange(measure, from, to)));
    }

    @Test
    void namesNoDirectionForLessThanPeopleNotice() {
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.NPRS, 6, 5));
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PSFS, 4, 6));
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PEG, 6, 4.3));
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PEG, 0, 0));
    }

    @Test
    void namesTheDirectionOfAnImprovementThatPeopleNoticeAlsoWhereItEndsAtNoPain() {
        for (OutcomeChange change : List.of(
                new OutcomeChange(OutcomeMeasure.NPRS, 6, 3),
                new OutcomeChange(OutcomeMeasure.NPRS, 3, 0),
                new OutcomeChange(OutcomeMeasure.NPRS, 5, 2),
                new OutcomeChange(OutcomeMeasure.PSFS, 7, 10),
                new OutcomeChange(OutcomeMeasure.PEG, 3, 0))) {
            assertEquals(Standing.NOTICEABLE, change.standing(), change.toString());
            assertTrue(change.named() && change.better(), change.toString());
        }
    }

    @Test
    void neverCallsASingleStepInOneOfThreeAnswersNoticed() {
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PEG, 1, 2 / 3.0));
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PEG, 2 / 3.0, 1));
        assertEquals(Standing.TOO_SMALL, standing(OutcomeMeasure.PEG, 0, 1 / 3.0));
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            everyPair(measure)
                    .filter(change -> Math.abs(change.points()) < 0.99)
                    .forEach(change -> assertFalse(change.named(), change.toString()));
        }
    }

    @Test
    void saysOfTheLargestChangesThatTheyAreMoreThanAnswersDifferBy() {
        assertEquals(Standing.BEYOND_ERROR, standing(OutcomeMeasure.NPRS, 7, 3));
        assertEquals(Standing.NOTICEABLE, standing(OutcomeMeasure.NPRS, 7, 3.1));
        assertEquals(Standing.BEYOND_ERROR, standing(OutcomeMeasure.PSFS, 4, 7.3));
        assertEquals(Standing.NOTICEABLE, standing(OutcomeMeasure.PSFS, 4, 7.2));
        assertEquals(Standing.BEYOND_ERROR, standing(OutcomeMeasure.PEG, 6, 2.6));
        assertEquals(Standing.NOTICEABLE, standing(OutcomeMeasure.PEG, 6, 2.7));
    }

    @Test
    void canSayEachOfItsSentencesOfEachMeasureInBothDirections() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            for (boolean better : List.of(true, false)) {
                assertEquals(
                        EnumSet.allOf(Standing.class),
                        everyPair(measure)
                                .filter(change -> change.points() != 0 && change.better() == better)
                                .map(OutcomeChange::standing)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class))),
                        measure + (better ? " better" : " worse"));
            }
        }
    }

    @Test
    void saysNoLessOfALargerChangeFromTheSameScore() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            for (double from : scores(measure)) {
                for (boolean up : List.of(true, false)) {
                    Standing before = Standing.TOO_SMALL;
                    for (double to : scores(measure).stream()
                            .filter(score -> up ? score >= from : score <= from)
                            .sorted(Comparator.comparingDouble(score -> Math.abs(score - from)))
                            .toList()) {
                        Standing now = standing(measure, from, to);
                        assertTrue(now.compareTo(before) >= 0, measure + " " + from + " to " + to);
                        before = now;
                    }
                }
            }
        }
    }

    @Test
    void goesByFiguresOfBothKindsForEachMeasure() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            for (OutcomeFigure.Kind kind : List.of(OutcomeFigure.Kind.NOTICED, OutcomeFigure.Kind.ERROR)) {
                assertTrue(measure.goneBy(kind).findAny().isPresent(), measure + " " + kind);
            }
        }
    }

    @Test
    void knowsWhichWayIsBetter() {
        assertTrue(new OutcomeChange(OutcomeMeasure.NPRS, 7, 3).better());
        assertTrue(new OutcomeChange(OutcomeMeasure.PSFS, 3, 7).better());
        assertFalse(new OutcomeChange(OutcomeMeasure.PEG, 3, 7).better());
    }

    @Test
    void callsNoChangeBetterWhicheverWayIsBetter() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            for (double score : List.of(0.0, 5.0, 10.0)) {
                assertFalse(new OutcomeChange(measure, score, score).better(), measure + " " + score);
            }
        }
    }

    @Test
    void tellsAChangeInPointsAndInPerCentOfTheFirstScore() {
        OutcomeChange fall = new OutcomeChange(OutcomeMeasure.PEG, 8, 6);
        assertEquals(-2, fall.points());
        assertEquals(-25, fall.percent());
        assertEquals(50, new OutcomeChange(OutcomeMeasure.PSFS, 4, 6).percent());
        assertNull(new OutcomeChange(OutcomeMeasure.PEG, 0, 6).percent(), "of nothing there is no share");
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
