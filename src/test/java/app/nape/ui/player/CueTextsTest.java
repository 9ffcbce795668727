package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.Texts;
import app.nape.exercise.Cue;
import app.nape.exercise.Exercise;
import app.nape.exercise.Leg;
import app.nape.exercise.SessionPlan;
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
                String spoken = CueTexts.spoken(texts, cue);
                // The name stands above the cue.
                assertEquals(cue instanceof Cue.Begin ? exercise.name() + ". " + written : written, spoken);
                assertTrue(spoken.split("\\s+", -1).length <= MOST_WORDS, spoken);
            }
        }
    }
}
