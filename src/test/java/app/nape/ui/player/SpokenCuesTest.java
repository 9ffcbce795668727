package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Cue;
import app.nape.settings.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenCuesTest {
    private static final Sound USUAL = Sound.defaults().withVoice(true);

    private final SpokenCues cues = new SpokenCues();

    @Test
    void letsAQuickMovementsWordsBeSaidToTheirEnd() {
        List<Integer> said = new ArrayList<>();
        for (int second = 0; second < 6; second++) {
            if (speaks(second, "Roll the shoulders back", true)) {
                said.add(second);
            }
        }
        assertEquals(List.of(0, 2, 4), said);
    }

    @Test
    void saysEachOfSlowMovements() {
        assertTrue(speaks(0, "Tilt the head to the left", true));
        assertTrue(speaks(3, "Come back to the middle", true));
    }

    @Test
    void breaksOffForAHoldOrAChangeOfSide() {
        assertTrue(speaks(0, "Tilt the head to the left until you feel a mild pull", true));
        assertTrue(speaks(1, "Hold", false));
    }

    @Test
    void speaksAgainOnceItWasHushed() {
        assertTrue(speaks(0, "Tilt the head to the left until you feel a mild pull", true));
        assertFalse(speaks(1, "Lift", true));
        cues.hushed();
        assertTrue(speaks(2, "Lift", true));
    }

    private boolean speaks(int second, String words, boolean movement) {
        return cues.speaks(Duration.ofSeconds(second), new Cue.Words(words), movement, words, USUAL);
    }
}
