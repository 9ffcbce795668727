package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeAnswerTest {
    private static void refused(String activity, int score) {
        assertThrows(IllegalArgumentException.class, () -> new OutcomeAnswer(activity, score));
    }

    @Test
    void goesFromNoughtToTen() {
        assertEquals(0, new OutcomeAnswer(null, 0).score());
        assertEquals(10, new OutcomeAnswer(null, 10).score());
        refused("driving", -1);
        refused("driving", 11);
    }

    @Test
    void namesAnActivityInOneLineOfAtMostAHundredAndTwentyCharacters() {
        assertEquals("driving", new OutcomeAnswer("driving", 5).activity());
        assertEquals("a".repeat(120), new OutcomeAnswer("a".repeat(120), 5).activity());
        refused("a".repeat(121), 5);
        refused("", 5);
        refused("  ", 5);
        refused("driving\tfar", 5);
    }

    @Test
    void scoresPainFromNoughtToTenAndTellsWhichIsMore() {
        assertEquals(0, new Nprs(0).score());
        assertEquals(10, new Nprs(10).score());
        assertThrows(IllegalArgumentException.class, () -> new Nprs(-1));
        assertThrows(IllegalArgumentException.class, () -> new Nprs(11));
        List<Nprs> scores = new ArrayList<>(List.of(new Nprs(10), new Nprs(0), new Nprs(6)));
        scores.sort(null);
        assertEquals(List.of(new Nprs(0), new Nprs(6), new Nprs(10)), scores);
    }

    @Test
    void asksForOwnActivitiesInTheOneMeasureThatIsAboutThem() {
        assertTrue(OutcomeMeasure.PSFS.ownActivities());
        assertFalse(OutcomeMeasure.NPRS.ownActivities());
        assertFalse(OutcomeMeasure.PEG.ownActivities());
    }

    private static OutcomeDraft draft(int id, OutcomeMeasure measure, String activity) {
        return new OutcomeDraft(
                Sore.id(id), false, measure, Sore.NOON, List.of(new OutcomeDraft.Part(activity, null)), null);
    }

    @Test
    void keepsOneHalfGivenAnswerOfEachAndTheNewestWordsOfIt() {
        OutcomeDraft peg = draft(1, OutcomeMeasure.PEG, "");
        OutcomeDraft typing = draft(2, OutcomeMeasure.PSFS, "typ");
        OutcomeDraft typed = draft(2, OutcomeMeasure.PSFS, "typing");
        OutcomeDrafts drafts = OutcomeDrafts.NONE.with(typing).with(peg).with(typed);
        assertEquals(List.of(peg, typed), drafts.all());
        assertEquals(List.of(typed), drafts.of(OutcomeMeasure.PSFS));
        assertEquals(List.of(peg), drafts.without(Sore.id(2)).all());
        assertEquals(drafts, drafts.without(Sore.id(3)));
    }
}
