package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CueTest {
    private static final Exercise NECK = Drill.of("neck").exercise();

    private static Cue cue(LegKind kind, Side side, int phase) {
        return Cue.of(NECK, new Leg(kind, 1, 1, side, phase, Duration.ofSeconds(1)));
    }

    @Test
    void saysTheCataloguesWordsForTheSideThatIsDone() {
        assertEquals(new Cue.Words("Tilt to the right"), cue(LegKind.MOVE, Side.RIGHT, 0));
        assertEquals(new Cue.Words("Tilt to the left"), cue(LegKind.MOVE, Side.LEFT, 0));
    }

    @Test
    void saysTheSameOnEachSideWhereACueNamesNone() {
        Phase phase = new Phase("in", Duration.ofSeconds(2), false, "Shoulder low");
        assertEquals("Shoulder low", phase.cue(Side.LEFT));
        assertEquals("Shoulder low", phase.cue(Side.RIGHT));
    }

    @Test
    void hasWordsOfItsOwnWhereTheCatalogueHasNone() {
        assertEquals(new Cue.Known(Cue.Standing.HOLD), cue(LegKind.HOLD, Side.NONE, 1));
        assertEquals(new Cue.Known(Cue.Standing.READY), cue(LegKind.MOVE, Side.NONE, 2));
    }

    @Test
    void namesWhatComesWhileThePersonRests() {
        assertEquals(new Cue.Begin(NECK), cue(LegKind.GET_READY, Side.NONE, 0));
        assertEquals(new Cue.Known(Cue.Standing.CHANGE_TO_LEFT), cue(LegKind.CHANGE_SIDE, Side.LEFT, 0));
        assertEquals(new Cue.Known(Cue.Standing.CHANGE_TO_RIGHT), cue(LegKind.CHANGE_SIDE, Side.RIGHT, 0));
        assertEquals(new Cue.Known(Cue.Standing.REST), cue(LegKind.PAUSE, Side.NONE, 0));
        assertEquals(new Cue.Known(Cue.Standing.NEXT_SET), cue(LegKind.SET_PAUSE, Side.NONE, 0));
        assertEquals(new Cue.Known(Cue.Standing.ENDING), cue(LegKind.ENDING, Side.NONE, 0));
    }

    @Test
    void showsAnExerciseInOnePictureByItsHoldOrByItsMiddle() {
        assertEquals(1, NECK.tellingPhase());
        assertEquals(
                2,
                Drill.of("rolls")
                        .doing(Drill.move(1), Drill.move(1), Drill.move(1), Drill.move(1))
                        .exercise()
                        .tellingPhase());
        assertEquals(
                0,
                Drill.of("hang").doing(Drill.hold(), Drill.move(1)).exercise().tellingPhase());
    }
}
