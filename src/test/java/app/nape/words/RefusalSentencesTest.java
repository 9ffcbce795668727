package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A sentence that refuses names the bound that is in force; "two hours" was said where it was one. */
class RefusalSentencesTest {
    private final BreakWords words = new BreakWords(new Texts(Locale.UK));

    @Test
    void namesHowLongABreakCanBePutOff() {
        assertEquals(
                "A break can be put off by 1 min to 1 h.",
                InEnglish.of(words.refusal(Refusal.POSTPONEMENT_OUT_OF_BOUNDS)));
    }

    @Test
    void namesHowLongAPauseLasts() {
        assertEquals("A pause lasts from 1 s to 24 h.", InEnglish.of(words.refusal(Refusal.PAUSE_OUT_OF_BOUNDS)));
    }

    @Test
    void namesHowFarBackABreakCanBeNoted() {
        assertEquals(
                "Only a break of the last 12 h can be noted.", InEnglish.of(words.refusal(Refusal.TIME_OUT_OF_BOUNDS)));
    }

    @Test
    void leavesNoPlaceOfASentenceEmpty() {
        for (Refusal refusal : Refusal.values()) {
            assertEquals(-1, InEnglish.of(words.refusal(refusal)).indexOf('{'), refusal.name());
        }
    }
}
