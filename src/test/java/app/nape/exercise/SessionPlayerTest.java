package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPlayerTest {
    @Test
    void leadsThroughAShortExerciseToItsEnd() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.toEnd();
        assertEquals(
                List.of(
                        "0.0 begin shoulder-shrug",
                        "6.0 say Shoulders up",
                        "7.5 sound HOLD_BEGINS",
                        "7.5 say HOLD",
                        "11.5 sound HOLD_ENDS",
                        "11.5 say Let them drop",
                        "13.5 say REST",
                        "15.5 say Shoulders up",
                        "17.0 sound HOLD_BEGINS",
                        "17.0 say HOLD",
                        "21.0 sound HOLD_ENDS",
                        "21.0 say Let them drop",
                        "23.0 say REST",
                        "25.0 say Shoulders up",
                        "26.5 sound HOLD_BEGINS",
                        "26.5 say HOLD",
                        "30.5 sound HOLD_ENDS",
                        "30.5 say Let them drop",
                        "32.5 sound SESSION_ENDS",
                        "32.5 say ENDING",
                        "36.5 end FINISHED"),
                session.log());
        assertEquals(SessionOutcome.FINISHED, session.state().outcome());
        assertEquals(List.of(0), session.state().done());
    }

    @Test
    void doesTheRightSideThenTheLeftInEveryRound() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        List<String> sides = session.toEnd().log().stream()
                .filter(line -> line.contains("chest") || line.contains("say CHANGE"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        List<String> round =
                List.of("say Down toward the right chest", "say CHANGE_TO_LEFT", "say Down toward the left chest");
        assertEquals(11, sides.size(), sides.toString());
        for (int begin = 0; begin < 11; begin += 4) {
            assertEquals(round, sides.subList(begin, begin + 3));
        }
        assertEquals("say CHANGE_TO_RIGHT", sides.get(3));
    }

    @Test
    void holdsAsLongAsTheDoseSaysWhateverTheTempo() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.send(at -> new SessionEvent.TempoChosen(at, new Tempo(50))).toEnd();
        List<String> log = session.log();
        assertTrue(log.contains("6.0 say Shoulders up"), "getting ready keeps its length: " + log);
        assertTrue(log.contains("9.0 sound HOLD_BEGINS"), "the movement takes twice as long: " + log);
        assertTrue(log.contains("13.0 sound HOLD_ENDS"), "the hold keeps its four seconds: " + log);
    }

    @Test
    void restsBetweenSetsAndCountsThem() {
        Exercise shrug = Catalogued.exercise("shoulder-shrug");
        SessionPlan plan =
                SessionPlan.of("own", List.of(new SessionPlan.Dosed(shrug, Catalogued.dose(shrug, 3, 1, 2))));
        ScriptedSession session = new ScriptedSession(plan);
        session.pass(13);
        assertEquals(LegKind.SET_PAUSE, session.scene().leg().kind());
        session.pass(20);
        assertEquals(2, session.scene().leg().set());
        assertEquals(1, session.scene().leg().rep());
    }

    @Test
    void countsDownInSecondsAsTheyPassWhateverTheTempo() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(6.1);
        assertEquals(LegKind.MOVE, session.scene().leg().kind());
        for (int percent : List.of(50, 100, 150)) {
            session.send(at -> new SessionEvent.TempoChosen(at, new Tempo(percent)));
            Duration leg = session.scene().left();
            Duration whole = session.scene().remaining();
            session.pass(0.2);
            assertEquals(
                    200.0, (double) leg.minus(session.scene().left()).toMillis(), 1, percent + " per cent, the leg");
            assertEquals(
                    200.0,
                    (double) whole.minus(session.scene().remaining()).toMillis(),
                    1,
                    percent + " per cent, the session");
        }
        session.send(at -> new SessionEvent.TempoChosen(at, new Tempo(50)));
        Duration left = session.scene().remaining();
        Duration before = session.state().spent();
        session.toEnd();
        assertEquals(
                (double) left.toMillis(),
                (double) session.state().spent().minus(before).toMillis(),
                200,
                "as was foretold");
    }

    @Test
    void countsNoTimeWhileItIsPaused() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(20);
        Duration left = session.scene().left();
        session.send(SessionEvent.Paused::new).pass(8);
        assertEquals(left, session.scene().left());
        session.send(SessionEvent.Resumed::new);
        assertEquals(left, session.scene().left());
        assertEquals(Duration.ofSeconds(20), session.state().spent());
    }

    @Test
    void leadsIntoTheRepetitionAgainAfterALongPause() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(20).send(SessionEvent.Paused::new).pass(30).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.GET_READY, session.scene().leg().kind(), "there is time to take up the position");
        session.pass(6);
        assertEquals(0, session.scene().leg().phase());
        assertEquals(LegKind.MOVE, session.scene().leg().kind());
    }

    @Test
    void leadsIntoTheSecondSideByItsChangeAfterALongPause() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(45).send(SessionEvent.Paused::new).pass(30).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.CHANGE_SIDE, session.scene().leg().kind());
        assertEquals(Side.LEFT, session.scene().leg().side());
    }

    @Test
    void asksForNoRepetitionTwiceWhenItIsPausedInARestOrAtTheEnd() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.pass(14).send(SessionEvent.Paused::new).pass(30).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.PAUSE, session.scene().leg().kind());
        assertEquals(2, session.scene().leg().rep());
        session.pass(20).send(SessionEvent.Paused::new).pass(30).send(SessionEvent.Resumed::new);
        assertEquals(LegKind.ENDING, session.scene().leg().kind());
    }

    @Test
    void keepsTheRepetitionsDoneOfAnExerciseWithoutRests() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-rolls"));
        session.pass(16);
        assertEquals(3, session.scene().leg().rep());
        session.send(SessionEvent.Paused::new).pass(30).send(SessionEvent.Resumed::new);
        assertEquals(3, session.scene().leg().rep());
    }

    @Test
    void waitsBeforeTheRepetitionAfterSleep() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(20);
        session.lose(Duration.ofHours(2), Duration.ofMillis(100)).send(SessionEvent.Ticked::new);
        assertNotNull(session.state().paused());
        assertTrue(session.state().interrupted());
        assertEquals(0, session.scene().leg().phase());
        session.pass(60);
        assertEquals(0, session.scene().leg().phase(), "it waits for the person");
        session.send(SessionEvent.Resumed::new).pass(1);
        assertFalse(session.state().interrupted());
        assertNull(session.state().paused());
    }

    @Test
    void waitsAsWellWhenTheMonotonicClockRanOnDuringSleep() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(20);
        session.lose(Duration.ofMinutes(5), Duration.ofMinutes(5)).send(SessionEvent.Ticked::new);
        assertTrue(session.state().interrupted());
        assertEquals(Duration.ofSeconds(20), session.state().spent());
    }

    @Test
    void goesOnWhenTheWallClockIsSetBack() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(20);
        session.lose(Duration.ofHours(-1), Duration.ofMillis(100)).send(SessionEvent.Ticked::new);
        assertTrue(session.state().running());
    }

    @Test
    void goesBackToTheStartOfTheRepetitionThenToTheOneBefore() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.pass(20);
        assertEquals(2, session.scene().leg().rep());
        session.send(SessionEvent.WentBack::new);
        assertEquals(2, session.scene().leg().rep());
        assertEquals(Duration.ZERO, session.state().into());
        session.send(SessionEvent.WentBack::new);
        assertEquals(1, session.scene().leg().rep());
        session.send(SessionEvent.WentBack::new);
        assertEquals(LegKind.GET_READY, session.scene().leg().kind());
    }

    @Test
    void goesBackToTheExerciseBefore() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("micro-60"));
        session.send(SessionEvent.Skipped::new).pass(1).send(SessionEvent.WentBack::new);
        assertEquals("shoulder-rolls", session.scene().item().exercise().id());
    }

    @Test
    void beginsAtOnceWhenThePersonIsReady() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.pass(1).send(SessionEvent.BecameReady::new);
        assertEquals(LegKind.MOVE, session.scene().leg().kind());
        session.send(SessionEvent.BecameReady::new);
        assertEquals(LegKind.MOVE, session.scene().leg().kind(), "work is not shortened by it");
    }

    @Test
    void countsOnlyExercisesDoneToTheirEnd() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("micro-60"));
        session.pass(30).send(SessionEvent.Skipped::new);
        SessionPlan plan = Catalogued.plan("micro-60");
        assertEquals(List.of("shoulder-rolls"), session.state().doneIds(plan));
        session.toEnd();
        assertEquals(
                List.of("shoulder-rolls", "seated-cat-cow"), session.state().doneIds(plan));
        assertEquals(SessionOutcome.FINISHED, session.state().outcome());
    }

    @Test
    void stopsWithHurtWhenItHurts() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("micro-60"));
        session.pass(30).log();
        session.send(SessionEvent.Hurt::new);
        assertEquals(List.of("30.0 end HURT"), session.log());
        session.pass(10).send(SessionEvent.Stopped::new);
        assertEquals(List.of(), session.log(), "an ended session stays as it is");
    }

    @Test
    void tellsStoppingHalfWayFromNeverBeginning() {
        ScriptedSession early = new ScriptedSession(Catalogued.plan("micro-60"));
        early.pass(2).send(SessionEvent.Stopped::new);
        assertEquals(SessionOutcome.SKIPPED, early.state().outcome());
        ScriptedSession later = new ScriptedSession(Catalogued.plan("micro-60"));
        later.pass(9).send(SessionEvent.Stopped::new);
        assertEquals(SessionOutcome.STOPPED, later.state().outcome());
    }

    @Test
    void isSkippedWhenEveryExerciseIsSkipped() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("micro-60"));
        for (int exercise = 0; exercise < 3; exercise++) {
            session.send(SessionEvent.Skipped::new);
        }
        assertEquals(SessionOutcome.SKIPPED, session.state().outcome());
    }

    @Test
    void isFinishedWhenStoppedInTheQuietEnding() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("shoulder-shrug"));
        session.pass(33).send(SessionEvent.Stopped::new);
        assertEquals(SessionOutcome.FINISHED, session.state().outcome());
    }

    @Test
    void showsTheFigureTheSideThatComesNextWhileItRests() {
        ScriptedSession session = new ScriptedSession(Catalogued.plan("basic-neck-stretch"));
        session.pass(6 + 24.5 + 1);
        assertEquals(LegKind.CHANGE_SIDE, session.scene().leg().kind());
        assertEquals(Side.LEFT, session.scene().figure().side());
        assertEquals(0, session.scene().figure().phase());
        assertEquals(0.0, session.scene().figure().fraction());
    }

    @Test
    void isSavedByWordsThatStayTheSame() {
        assertEquals(
                List.of("finished", "stopped", "hurt", "skipped"),
                java.util.Arrays.stream(SessionOutcome.values())
                        .map(SessionOutcome::word)
                        .toList());
    }
}
