package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionSceneTest {
    private static final Drill NECK = Drill.of("neck");
    private static final Drill BACK = Drill.of("back").position(Position.LYING_SUPINE);

    @Test
    void saysWhichOfHowManyAndWhatFollows() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK, BACK));
        assertEquals(1, session.scene().number());
        assertEquals(2, session.scene().count());
        assertEquals(Optional.of(BACK.exercise()), session.scene().next());
        session.pass(27);
        assertEquals(2, session.scene().number());
        assertEquals(Optional.empty(), session.scene().next());
    }

    @Test
    void tellsHowMuchOfTheSessionIsLeft() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK, BACK));
        assertEquals(Duration.ofSeconds(27 + 40), session.scene().remaining());
        session.pass(28);
        assertEquals(Duration.ofSeconds(39), session.scene().remaining());
        assertEquals(Duration.ofSeconds(14), session.scene().left());
    }

    @Test
    void countsTheMovementsThatAreLeftAtTheTempoChosen() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK));
        session.send(at -> new SessionEvent.TempoChosen(at, new Tempo(50)));
        assertEquals(
                Duration.ofSeconds(31 + 8),
                session.scene().remaining(),
                "four movements of two seconds take twice as long; holds and rests do not");
        session.pass(7);
        assertEquals(Duration.ofSeconds(3), session.scene().left());
    }

    @Test
    void movesTheFigureThroughMovementAndHoldAndLeavesItStillInRests() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK)).pass(3);
        assertEquals(0.5, session.scene().fraction());
        assertEquals(0, session.scene().figure().fraction(), "it waits while the person gets ready");
        session.pass(4);
        assertEquals(0.5, session.scene().figure().fraction());
        assertEquals(0, session.scene().figure().phase());
        session.pass(2);
        assertEquals(0.2, session.scene().figure().fraction());
        assertEquals(1, session.scene().figure().phase());
        session.pass(7);
        assertEquals(LegKind.PAUSE, session.scene().leg().kind());
        assertEquals(0, session.scene().figure().fraction());
        session.pass(12);
        assertEquals(LegKind.ENDING, session.scene().leg().kind());
        assertEquals(1, session.scene().figure().fraction());
        assertEquals(Duration.ofSeconds(28), session.scene().figure().elapsed());
    }

    @Test
    void goesFromHalfTheSpeedToOneAndAHalfInStepsOfAQuarter() {
        assertEquals(new Tempo(75), Tempo.NORMAL.slower());
        assertEquals(new Tempo(125), Tempo.NORMAL.faster());
        assertEquals(new Tempo(50), new Tempo(60).slower());
        assertEquals(new Tempo(50), new Tempo(50).slower());
        assertEquals(new Tempo(150), new Tempo(140).faster());
        assertThrows(IllegalArgumentException.class, () -> new Tempo(49));
        assertThrows(IllegalArgumentException.class, () -> new Tempo(151));
    }
}
