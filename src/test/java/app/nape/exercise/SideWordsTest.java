package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SideWordsTest {
    @Test
    void turnsACueForTheLeft() {
        assertEquals("Down toward the left chest", SideWords.on(Side.LEFT, "Down toward the right chest"));
        assertEquals("Right hand takes left wrist", SideWords.on(Side.LEFT, "Left hand takes right wrist"));
    }

    @Test
    void leavesACueForTheRightOrForNoSideAsItStands() {
        assertEquals("Turn right", SideWords.on(Side.RIGHT, "Turn right"));
        assertEquals("Roll left", SideWords.on(Side.NONE, "Roll left"));
    }

    @Test
    void leavesWordsThatOnlyContainASideAlone() {
        assertEquals("Sit upright, brightly, leftover", SideWords.on(Side.LEFT, "Sit upright, brightly, leftover"));
    }

    @Test
    void comesBackToTheSameWordsWhenTurnedTwice() {
        for (Exercise exercise : Catalogued.CATALOGUE.exercises()) {
            for (Phase phase : exercise.phases()) {
                String cue = phase.cue();
                if (cue != null) {
                    assertEquals(cue, SideWords.on(Side.LEFT, SideWords.on(Side.LEFT, cue)));
                }
            }
        }
    }
}
