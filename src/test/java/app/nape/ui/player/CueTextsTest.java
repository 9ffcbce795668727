package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Cue;
import app.nape.exercise.Exercise;
import app.nape.exercise.Leg;
import app.nape.exercise.SessionPlan;
import app.nape.words.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CueTextsTest {
    private static final int MOST_WORDS = 12;

    private final Texts texts = new Texts(Locale.UK);

    @Test
    void speaksWhatIsWrittenInAtMostTwelveWords() {
        for (Exercise exercise : Bundled.EXERCISES.exercises()) {
            for (Leg leg : SessionPlan.of(exercise).items().getFirst().legs()) {
                Cue cue = Cue.of(exercise, leg);
                String written = CueTexts.of(texts, cue);
                String spoken = CueTexts.spoken(texts, cue, leg.side(), true);
                if (cue instanceof Cue.Begin) {
                    assertTrue(spoken.startsWith(exercise.name() + ". "), spoken);
                } else {
                    assertEquals(written, spoken);
                }
                assertTrue(spoken.split("\\s+", -1).length <= MOST_WORDS, spoken);
            }
        }
    }

    @Test
    void saysTheSideAndThePositionWithTheFirstCue() {
        assertEquals("Neck side tilt. Right side. Sit or stand", first("neck-side-tilt"));
        assertEquals("Chin tuck lying down. On your back", first("chin-tuck-lying"));
        for (Exercise exercise : Bundled.EXERCISES.exercises()) {
            assertEquals(
                    exercise.dose().bothSides(), first(exercise.id()).contains(". Right side. "), first(exercise.id()));
        }
    }

    private String first(String id) {
        Exercise exercise = Bundled.EXERCISES.exercise(id).orElseThrow();
        Leg leg = SessionPlan.of(exercise).items().getFirst().legs().getFirst();
        return CueTexts.spoken(texts, Cue.of(exercise, leg), leg.side(), true);
    }
}
