package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedFlagCardTest {
    private static final RedFlag CHEST = flag("chest", RedFlagLevel.EMERGENCY_NOW, RedFlagPlace.CARD);
    private static final RedFlag NUMB = flag("numb", RedFlagLevel.TODAY, RedFlagPlace.CARD, RedFlagPlace.EXERCISE_STOP);
    private static final RedFlag DIZZY = flag("dizzy", RedFlagLevel.STOP_EXERCISE, RedFlagPlace.EXERCISE_STOP);
    private static final RedFlag FEVER = flag("fever", RedFlagLevel.TODAY, RedFlagPlace.CARD);
    private static final RedFlagAdvice EMERGENCY = new RedFlagAdvice(
            RedFlagLevel.EMERGENCY_NOW, "Emergency", "Call {emergency_number} now, not {advice_line}.", null);
    private static final RedFlagAdvice TODAY =
            new RedFlagAdvice(RedFlagLevel.TODAY, "Today", "Call {advice_line} today.", "Rest until then.");

    private final RedFlagCard card = new RedFlagCard(List.of(EMERGENCY, TODAY), List.of(CHEST, NUMB, DIZZY, FEVER));

    private static RedFlag flag(String id, RedFlagLevel level, RedFlagPlace... places) {
        return new RedFlag(id, level, id, null, Set.of(BodyArea.NECK), Set.of(places), List.of(), Set.of());
    }

    @Test
    void showsAtEachPlaceItsOwnSignsInOrder() {
        assertEquals(List.of(CHEST, NUMB, FEVER), card.flags(RedFlagPlace.CARD));
        assertEquals(List.of(NUMB, DIZZY), card.flags(RedFlagPlace.EXERCISE_STOP));
        assertEquals(List.of(), card.flags(RedFlagPlace.REMEDY_TIMER));
    }

    @Test
    void showsTheSignsOfALevelInOrder() {
        assertEquals(List.of(NUMB, FEVER), card.flags(RedFlagLevel.TODAY));
        assertEquals(List.of(), card.flags(RedFlagLevel.DOCTOR_SOON));
    }

    @Test
    void findsASignByItsKey() {
        assertEquals(Optional.of(FEVER), card.flag("fever"));
        assertEquals(Optional.empty(), card.flag("fear"));
    }

    @Test
    void givesEachLevelItsOwnAdvice() {
        assertEquals(EMERGENCY, card.advice(RedFlagLevel.EMERGENCY_NOW));
        assertEquals(TODAY, card.advice(RedFlagLevel.TODAY));
        IllegalArgumentException none =
                assertThrows(IllegalArgumentException.class, () -> card.advice(RedFlagLevel.DOCTOR_SOON));
        assertEquals("No advice for DOCTOR_SOON.", none.getMessage());
    }

    @Test
    void putsTheNumbersOfTheRegionIntoTheAdvice() {
        assertEquals("Call 999 now, not NHS 111.", EMERGENCY.action("999", "NHS 111"));
        assertEquals("Call NHS 111 today.", TODAY.action("999", "NHS 111"));
    }
}
