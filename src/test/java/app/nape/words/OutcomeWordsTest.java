package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeMeasure;
import app.nape.content.Bundled;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked, answered and may be said of a change. */
class OutcomeWordsTest {
    private final OutcomeWords words = new OutcomeWords(Bundled.TEXTS);

    private static JournalEntry.Measure answered(OutcomeMeasure measure, OutcomeAnswer... answers) {
        return new JournalEntry.Measure(new UUID(0, 1), Instant.EPOCH, measure, List.of(answers), null);
    }

    private String change(OutcomeMeasure measure, double from, double to) {
        return words.change(new OutcomeChange(measure, from, to), "1 March");
    }

    @Test
    void asksEachQuestionByItsNumberFromNoughtAndSaysWhatTheEndsOfTheScaleMean() {
        assertEquals("Pain, enjoyment, activity (PEG)", words.name(OutcomeMeasure.PEG));
        assertEquals(
                "Three questions about the last week, each 0 to 10, then averaged; lower is better.",
                words.about(OutcomeMeasure.PEG));
        assertEquals(
                "What number best describes your pain on average in the past week?",
                words.question(OutcomeMeasure.PEG, 0));
        assertEquals("no pain", words.low(OutcomeMeasure.NPRS));
        assertEquals("worst pain imaginable", words.high(OutcomeMeasure.NPRS));
        assertTrue(words.meaning(OutcomeMeasure.PSFS).startsWith("People noticed a change of 2.2 points;"));
        assertEquals(
                "Own activities (PSFS): answered once in this time, so there is nothing to compare yet.",
                words.once(OutcomeMeasure.PSFS));
    }

    @Test
    void namesAScoreWithOneDecimalAndADashWhereThereIsNone() {
        assertEquals("5.3", words.score(16 / 3.0));
        assertEquals("–", words.score(null));
        assertEquals(
                "Pain on average (NPRS): 6.0", words.title(answered(OutcomeMeasure.NPRS, new OutcomeAnswer(null, 6))));
    }

    @Test
    void listsTheActivitiesThatThePersonNamedAndNothingWhereTheMeasureAsks() {
        assertEquals(
                "driving 4 · typing 0 · reading 10",
                words.answers(answered(
                        OutcomeMeasure.PSFS,
                        new OutcomeAnswer("driving", 4),
                        new OutcomeAnswer("typing", 0),
                        new OutcomeAnswer("reading", 10))));
        assertEquals(
                "",
                words.answers(answered(
                        OutcomeMeasure.PEG,
                        new OutcomeAnswer(null, 4),
                        new OutcomeAnswer(null, 5),
                        new OutcomeAnswer(null, 6))));
    }

    @Test
    void namesADirectionOnlyOfAChangeThatPeopleNoticeAndWritesItsSign() {
        assertEquals(
                "Pain on average (NPRS): −1.0 points since 1 March. Less than the change that people notice, so no"
                        + " direction is named.",
                change(OutcomeMeasure.NPRS, 6, 5));
        assertTrue(change(OutcomeMeasure.NPRS, 5, 5).contains(": 0.0 points"), "no change has no sign");
        assertTrue(change(OutcomeMeasure.NPRS, 7, 4)
                .contains(": −3.0 points since 1 March. As much as people notice, in the better direction."));
        assertTrue(change(OutcomeMeasure.NPRS, 4, 7)
                .contains(": +3.0 points since 1 March. As much as people notice, in the worse direction."));
        assertTrue(change(OutcomeMeasure.PSFS, 4, 8).contains(": +4.0 points since 1 March. In the better direction"));
        assertTrue(change(OutcomeMeasure.PSFS, 8, 4).contains(": −4.0 points since 1 March. In the worse direction"));
    }

    @Test
    void givesEachFigureWithItsSourceThenWhatIsNapesOwnAndWhereTheQuestionsAreFrom() {
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            List<String> sources = words.sources(measure);
            assertEquals(measure.figures().size() + 2, sources.size());
            for (int at = 0; at < measure.figures().size(); at++) {
                String figure = words.figure(measure.figures().get(at));
                String source = words.source(measure.figures().get(at));
                assertTrue(!figure.isEmpty() && !source.isEmpty());
                assertEquals(figure + " " + source + ".", sources.get(at));
            }
            assertTrue(sources.get(sources.size() - 2).startsWith("All of these were found in people who got better."));
        }
        assertTrue(words.sources(OutcomeMeasure.PSFS).getLast().startsWith("The scale: Stratford P 1995"));
    }

    @Test
    void restsTheMarkBesideARemedyOnTheOneStudyOfMuchBetterAndSaysThatTheRuleIsItsOwn() {
        List<String> sources = words.markSources();
        assertEquals(2, sources.size());
        assertTrue(sources.getFirst().startsWith("The mark is Nape’s own rule: at least 2 points"));
        assertTrue(
                sources.getLast().startsWith("About 2.0 points or about 30% less: “much improved”"), sources.getLast());
    }
}
