package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Sides;
import app.nape.content.Bundled;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much of an exercise a therapist wrote, in one line. */
class ItemDoseWordsTest {
    private static String said(int sets, RepMode mode, long hold, Sides sides, Side first, String resistance) {
        ItemDose dose = new ItemDose(
                sets, 8, mode, Duration.ofSeconds(hold), Duration.ZERO, Duration.ZERO, sides, first, resistance);
        return new ItemDoseWords(Bundled.TEXTS).amount(dose);
    }

    private static String plain(RepMode mode, Sides sides, Side first) {
        return said(1, mode, 0, sides, first, "");
    }

    @Test
    void saysAllThatIsWrittenAndNothingThatIsNot() {
        assertEquals(
                "8 times each side, right first, hold 5 seconds, 2 sets, yellow band",
                said(2, RepMode.PER_SIDE, 5, Sides.BOTH, Side.RIGHT, "yellow band"));
        assertEquals("8 times", plain(RepMode.TOTAL, Sides.NONE, Side.NONE));
        assertEquals("8 times, hold 1 second", said(1, RepMode.TOTAL, 1, Sides.NONE, Side.NONE, ""));
    }

    @Test
    void countsEachSideOnlyWhereBothAreDoneAndEachIsCounted() {
        assertEquals("8 times each side", plain(RepMode.PER_SIDE, Sides.BOTH, Side.NONE));
        assertEquals("8 times, both sides", plain(RepMode.TOTAL, Sides.BOTH, Side.NONE));
        assertEquals("8 times, left side", plain(RepMode.PER_SIDE, Sides.LEFT, Side.NONE));
        assertEquals("8 times, right side", plain(RepMode.PER_SIDE, Sides.RIGHT, Side.NONE));
    }

    @Test
    void saysWithWhichSideToBeginWhereTheTherapistChoseOne() {
        assertEquals("8 times each side, left first", plain(RepMode.PER_SIDE, Sides.BOTH, Side.LEFT));
        assertEquals("8 times, both sides, right first", plain(RepMode.TOTAL, Sides.BOTH, Side.RIGHT));
    }
}
