package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Posture;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The same words for how somebody is at their desk in window, tray, notification and command. */
class PositionWordsTest {
    private final PositionWords words = new PositionWords(new Texts(Locale.UK));

    @Test
    void saysForHowLongInWholeMinutes() {
        assertEquals("Sitting for 32 min", words.state(Posture.SITTING, Duration.ofSeconds(32 * 60 + 59)));
        assertEquals("Standing for 1 h 5 min", words.state(Posture.STANDING, Duration.ofMinutes(65)));
        assertEquals("Standing for 1 min", words.state(Posture.STANDING, Duration.ofMinutes(1)));
        assertEquals("Sitting since a moment ago", words.state(Posture.SITTING, Duration.ofSeconds(59)));
    }

    @Test
    void namesThePositionOneGoesToAndSaysOfWhatItIsAnAnswer() {
        assertEquals("Standing now", words.now(Posture.STANDING));
        assertEquals("Change of position: Sitting now", words.nowSpoken(Posture.SITTING));
        assertEquals("Change of position: I have moved", words.movedSpoken());
        assertEquals("I am standing", words.correct(Posture.STANDING));
    }

    @Test
    void saysWhatWasPlannedWhereTurnsAreTaken() {
        assertEquals("Stand for 20 min now, as you planned.", words.how(Posture.STANDING, Duration.ofMinutes(20)));
        assertEquals("Sit for 45 min now, as you planned.", words.how(Posture.SITTING, Duration.ofMinutes(45)));
        assertEquals("Stand up, sit down or lean another way. Any change is good.", words.how(Posture.STANDING, null));
    }
}
