package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a second more or less decides what a session does. */
class LedByTheClockTest {
    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Duration A_HAIR = Duration.ofMillis(1);
    private static final Drill NECK = Drill.of("neck");

    private static ScriptedSession session() {
        return new ScriptedSession(Drill.plan(NECK, NECK.position(Position.LYING_SUPINE)));
    }

    /** What was said and sounded, in order, without the times. */
    private static List<String> said(ScriptedSession session) {
        return session.log().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void leadsOnThroughTenSecondsInWhichTheMachineWasBusyButNotThroughMore() {
        ScriptedSession busy = session().pass(1).lose(TEN, TEN).send(SessionEvent.Ticked::new);
        assertTrue(busy.state().running());
        assertEquals(Duration.ofSeconds(11), busy.state().spent());
        ScriptedSession asleep =
                session().pass(1).lose(TEN.plus(A_HAIR), TEN.plus(A_HAIR)).send(SessionEvent.Ticked::new);
        assertTrue(asleep.state().interrupted());
        assertEquals(Duration.ofSeconds(1), asleep.state().spent(), "nobody was led meanwhile");
    }

    @Test
    void leadsOnWhenTheWallClockIsSetTenSecondsForwardButTakesMoreForSleep() {
        Duration tick = Duration.ofMillis(100);
        assertTrue(session()
                .lose(TEN.plus(tick), tick)
                .send(SessionEvent.Ticked::new)
                .state()
                .running());
        assertTrue(session()
                .lose(TEN.plus(tick).plus(A_HAIR), tick)
                .send(SessionEvent.Ticked::new)
                .state()
                .interrupted());
    }

    @Test
    void takesNothingBackWhenTheClockRunsBackwards() {
        ScriptedSession session = session().pass(7);
        session.lose(Duration.ofSeconds(-2), Duration.ofSeconds(-2)).send(SessionEvent.Ticked::new);
        assertEquals(Duration.ofSeconds(1), session.state().into());
        assertEquals(Duration.ofSeconds(7), session.state().spent());
        session.pass(0.5);
        assertEquals(Duration.ofMillis(1500), session.state().into(), "and goes on from there");
    }

    @Test
    void leadsAsFarInOneLongTickAsInManyShortOnesAtAnyTempo() {
        Drill moving = NECK.doing(Drill.move(1), Drill.hold(), Drill.move(3)).dose(Drill.dose(1, 3, 1, 1, true));
        for (int percent : List.of(50, 75, 100, 125, 150)) {
            for (int before : List.of(60, 61, 67, 73)) {
                ScriptedSession often = new ScriptedSession(Drill.plan(moving, moving));
                ScriptedSession seldom = new ScriptedSession(Drill.plan(moving, moving));
                for (ScriptedSession each : List.of(often, seldom)) {
                    each.send(at -> new SessionEvent.TempoChosen(at, new Tempo(percent)))
                            .pass(before / 10.0);
                }
                seldom.lose(Duration.ofSeconds(9), Duration.ofSeconds(9)).send(SessionEvent.Ticked::new);
                often.pass(9);
                String when = percent + " per cent after " + before / 10.0 + " s";
                assertEquals(often.state().leg(), seldom.state().leg(), when);
                assertTrue(
                        often.state().into().minus(seldom.state().into()).abs().compareTo(A_HAIR) < 0,
                        when + ": " + often.state().into() + " and "
                                + seldom.state().into());
                assertEquals(said(often), said(seldom), when);
            }
        }
    }

    @Test
    void leadsIntoThePositionAgainAfterAPauseOfMoreThanTenSeconds() {
        ScriptedSession shortly = session().pass(9).send(SessionEvent.Paused::new);
        shortly.lose(TEN, TEN).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.HOLD, shortly.scene().leg().kind());
        ScriptedSession longer = session().pass(9).send(SessionEvent.Paused::new);
        longer.lose(TEN.plus(A_HAIR), TEN.plus(A_HAIR)).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.GET_READY, longer.scene().leg().kind());
        ScriptedSession slept = session().pass(9).send(SessionEvent.Paused::new);
        slept.lose(TEN.plus(A_HAIR), A_HAIR).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.GET_READY, slept.scene().leg().kind(), "the machine slept in the pause");
    }

    @Test
    void countsAPauseFromItsFirstTap() {
        ScriptedSession session = session().pass(9).send(SessionEvent.Paused::new);
        session.lose(Duration.ofSeconds(8), Duration.ofSeconds(8)).send(SessionEvent.Paused::new);
        session.lose(Duration.ofSeconds(8), Duration.ofSeconds(8)).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.GET_READY, session.scene().leg().kind());
    }

    @Test
    void takesAResumeWithoutAPauseForNothing() {
        ScriptedSession session = session().pass(9);
        SessionState before = session.state();
        session.log();
        assertEquals(before, session.send(SessionEvent.Resumed::new).state());
        assertEquals(List.of(), session.log());
    }

    @Test
    void goesBackToTheRepetitionBeforeUntilThreeSecondsIntoThisOne() {
        ScriptedSession early = session().pass(6 + 9 + 3 + 2.9).send(SessionEvent.WentBack::new);
        assertEquals(1, early.scene().leg().rep());
        ScriptedSession later = session().pass(6 + 9 + 3 + 3).send(SessionEvent.WentBack::new);
        assertEquals(2, later.scene().leg().rep());
        assertEquals(LegKind.MOVE, later.scene().leg().kind(), "at its start, not at the rest before");
        assertEquals(Duration.ZERO, later.state().into());
    }

    @Test
    void goesBackAtTheVeryBeginningToTheVeryBeginning() {
        ScriptedSession session = session().pass(1).send(SessionEvent.WentBack::new);
        assertEquals(0, session.state().item());
        assertEquals(0, session.state().leg());
    }

    @Test
    void goesBackFromTheSecondExerciseToTheWholeOfTheFirst() {
        ScriptedSession session =
                session().send(SessionEvent.Skipped::new).pass(2.9).send(SessionEvent.WentBack::new);
        assertEquals(0, session.state().item());
        ScriptedSession later =
                session().send(SessionEvent.Skipped::new).pass(3).send(SessionEvent.WentBack::new);
        assertEquals(1, later.state().item(), "after three seconds it is the second that begins again");
        assertEquals(Duration.ZERO, later.state().into());
    }

    @Test
    void isStoppedRatherThanSkippedOnceAnExerciseWasBegunOrLeftOut() {
        assertEquals(
                SessionOutcome.SKIPPED,
                session().pass(5.9).send(SessionEvent.Stopped::new).state().outcome());
        assertEquals(
                SessionOutcome.STOPPED,
                session().pass(6).send(SessionEvent.Stopped::new).state().outcome());
        assertEquals(
                SessionOutcome.STOPPED,
                session()
                        .send(SessionEvent.Skipped::new)
                        .send(SessionEvent.Stopped::new)
                        .state()
                        .outcome());
        ScriptedSession again = new ScriptedSession(Drill.plan(NECK, NECK)).pass(27);
        assertEquals(1, again.state().item());
        again.send(SessionEvent.WentBack::new).send(SessionEvent.Stopped::new);
        assertEquals(0, again.state().item());
        assertEquals(SessionOutcome.STOPPED, again.state().outcome(), "an exercise was done to its end");
    }

    @Test
    void isFinishedWhenTheLastIsSkippedAfterAnotherWasDone() {
        ScriptedSession session = session().pass(27).send(SessionEvent.Skipped::new);
        assertEquals(SessionOutcome.FINISHED, session.state().outcome());
        assertEquals(List.of(0), session.state().done());
    }

    @Test
    void countsAnExerciseOnceThatIsDoneAgain() {
        ScriptedSession session =
                session().pass(27).send(SessionEvent.WentBack::new).pass(30);
        assertEquals(List.of(0), session.state().done());
        assertEquals(1, session.state().item());
    }

    @Test
    void isNoLongerRunningWhilePausedOrWhenItIsOver() {
        assertTrue(session().state().running());
        assertFalse(session().send(SessionEvent.Paused::new).state().running());
        assertFalse(session().send(SessionEvent.Hurt::new).state().running());
    }

    @Test
    void passesOverAnExerciseInWhichThereIsNothingToDo() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK.doing(), NECK)).pass(6);
        assertEquals(1, session.state().item());
    }

    @Test
    void countsAnExerciseAsDoneWithItsLastMovementBeforeTheQuietEnding() {
        ScriptedSession session = new ScriptedSession(Drill.plan(NECK)).pass(26.9);
        assertEquals(List.of(), session.state().done());
        session.pass(0.1);
        assertEquals(List.of(0), session.state().done());
        assertEquals(LegKind.ENDING, session.scene().leg().kind());
    }
}
