package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes of position: answered in one tap, told from those that lapsed, and counted by presence alone. */
class PositionsTest {
    private static final BreakRule MOVE = TestSchedules.rule(
            "move", BreakKind.CHANGE_POSITION, TestSchedules.after(30), Duration.ofMinutes(1), Delivery.NOTIFICATION);

    private static Script nine(BreakRule... rules) {
        return Script.begin(TestSchedules.of(rules), "2026-03-02T09:00", "Europe/Berlin");
    }

    private static Script byTurns() {
        return Script.begin(
                TestSchedules.of(MOVE).withRhythm(new Rhythm(Duration.ofMinutes(40), Duration.ofMinutes(20))),
                "2026-03-02T09:00",
                "Europe/Berlin");
    }

    private static Script says(Script day, @Nullable Posture to) {
        return day.event(at -> new BreakEvent.PositionChanged(at, to));
    }

    private static Stint stint(Script day) {
        day.event(BreakEvent.Ticked::new);
        return day.state().person().stint();
    }

    private static PositionDay today(Script day) {
        day.event(BreakEvent.Ticked::new);
        return day.state().person().positionsToday();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void countsAnAnswerAsTakenAndTheNextNudgeFromIt() {
        Script day = nine(MOVE).minutes(31).expect("09:30:00 ShowNotice move").overlook();
        says(day, null)
                .expect("09:31:00 HidePrompt move", "09:31:00 RecordOutcome move taken 09:31:00 0s")
                .decided("09:31:00 moved change-position");
        assertEquals(Duration.ZERO, day.used("move"));
        day.minutes(30).expect("10:01:00 ShowNotice move");
        assertEquals(1, day.ruleState("move").counts().taken());
    }

    @Test
    void tellsANudgeThatLapsedFromOneThatWasAnswered() {
        Script day = nine(MOVE).minutes(33).overlook();
        assertEquals(1, day.ruleState("move").counts().lapsed());
        PositionDay lapsed = today(day);
        assertEquals(new PositionDay(0, 0, 1, minutes(33), Duration.ZERO, Duration.ZERO), lapsed);
        day.until("10:02:30");
        says(day, null);
        assertEquals(new PositionDay(1, 1, 1, Duration.ofSeconds(3750), Duration.ZERO, Duration.ZERO), today(day));
    }

    @Test
    void putsTheNudgeOffByItsRule() {
        nine(MOVE)
                .minutes(30)
                .overlook()
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:30:00 HidePrompt move", "09:30:00 RecordOutcome move postponed 09:30:00 0s")
                .minutes(5)
                .expect("09:35:00 ShowNotice move");
    }

    @Test
    void nudgesWhenTheTurnOfThePositionIsOver() {
        Script day = byTurns().minutes(40).expect("09:40:00 ShowNotice move").overlook();
        says(day, Posture.STANDING)
                .expect("09:40:00 HidePrompt move", "09:40:00 RecordOutcome move taken 09:40:00 0s")
                .decided("09:40:00 standing change-position")
                .minutes(20)
                .expect("10:00:00 ShowNotice move")
                .overlook();
        says(day, Posture.SITTING)
                .decided("10:00:00 sitting change-position")
                .overlook()
                .minutes(40)
                .expect("10:40:00 ShowNotice move");
        assertEquals(new PositionDay(2, 2, 0, minutes(40), minutes(80), minutes(20)), today(day));
    }

    /** An answer to the nudge says what went before; a correction does not. */
    @Test
    void countsNoTimeAsSatThatNobodySaidTheySat() {
        Script day = byTurns().minutes(10);
        says(day, Posture.STANDING).minutes(10);
        assertEquals(new PositionDay(1, 1, 0, minutes(10), Duration.ZERO, minutes(10)), today(day));
        assertEquals(new Stint(Posture.STANDING, true, minutes(10), Duration.ZERO), stint(day));
    }

    @Test
    void takesTheSamePositionForWordOfItAndForNoChange() {
        Script day = byTurns().minutes(10);
        says(day, Posture.SITTING).expectNothing();
        day.minutes(5);
        assertEquals(new Stint(Posture.SITTING, true, minutes(15), Duration.ZERO), stint(day));
        assertEquals(new PositionDay(0, 0, 0, minutes(15), minutes(15), Duration.ZERO), today(day));
        assertEquals(minutes(15), day.used("move"));
    }

    @Test
    void answersTwiceInAMinuteAreOneChange() {
        Script day = nine(MOVE).minutes(30);
        says(day, null);
        day.seconds(59);
        says(day, null);
        assertEquals(1, today(day).changes());
        day.seconds(60);
        says(day, null);
        assertEquals(2, today(day).changes());
    }

    @Test
    void countsBeingAwayAsAChangeAndKeepsThePosition() {
        Script day = byTurns().minutes(5);
        says(day, Posture.STANDING).minutes(10).event(BreakEvent.Locked::new).seconds(59);
        assertEquals(minutes(10), stint(day).still());
        day.seconds(1);
        assertEquals(new Stint(Posture.STANDING, true, Duration.ZERO, Duration.ZERO), stint(day));
        day.minutes(20).event(BreakEvent.Unlocked::new).minutes(3);
        assertEquals(new Stint(Posture.STANDING, true, minutes(3), Duration.ZERO), stint(day));
        assertEquals(2, today(day).changes());
    }

    /** Half an hour later nobody knows at which height the desk is. */
    @Test
    void forgetsThePositionAfterHalfAnHourAway() {
        Script day = byTurns().minutes(5);
        says(day, Posture.STANDING).minutes(10).event(BreakEvent.Locked::new).seconds(29 * 60 + 59);
        assertTrue(stint(day).said());
        day.seconds(1);
        assertEquals(new Stint(Posture.SITTING, false, Duration.ZERO, Duration.ZERO), stint(day));
        day.event(BreakEvent.Unlocked::new).overlook().minutes(40).expect("10:25:00 ShowNotice move");
    }

    @Test
    void readsFiveMinutesAtThePictureWithoutMoving() {
        Script day = nine(MOVE).minutes(10).idle(minutes(3), minutes(5));
        assertEquals(minutes(15), stint(day).still());
        assertEquals(0, today(day).changes());
        Script gone = nine(MOVE).minutes(10).idle(minutes(3), Duration.ofSeconds(301));
        assertEquals(Duration.ZERO, stint(gone).still());
        assertEquals(1, today(gone).changes());
        assertEquals(minutes(15), today(gone).longest());
    }

    @Test
    void goesOnWhereItWasWhenTheAgentIsStartedAgain() {
        Script day = byTurns().minutes(5);
        says(day, Posture.STANDING).minutes(10).restarts(Duration.ofSeconds(30));
        assertEquals(new Stint(Posture.STANDING, true, Duration.ofSeconds(630), Duration.ZERO), stint(day));
        day.restarts(minutes(29));
        assertEquals(new Stint(Posture.STANDING, true, Duration.ZERO, Duration.ZERO), stint(day));
        day.minutes(1).restarts(minutes(31));
        assertEquals(new Stint(Posture.SITTING, false, Duration.ZERO, Duration.ZERO), stint(day));
    }

    @Test
    void countsARestBreakAndAReportedOneAsAChange() {
        Script day = nine(TestSchedules.rest(), MOVE)
                .until("09:44:45")
                .overlook()
                .event(BreakEvent.BreakBegun::new)
                .minutes(5);
        assertEquals(1, today(day).changes());
        assertEquals(Duration.ZERO, stint(day).still());
        Script told = nine(TestSchedules.rest()).minutes(20);
        told.event(at ->
                new BreakEvent.TakenReported(at, BreakKind.REST_BREAK, at.wall().minus(minutes(4))));
        assertEquals(1, today(told).changes());
        assertEquals(minutes(4), stint(told).still());
        assertEquals(minutes(16), today(told).longest());
    }

    @Test
    void countsAShortRestAsNoChange() {
        Script day = nine(TestSchedules.micro())
                .minutes(9)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.MICROBREAK))
                .seconds(30);
        assertEquals(0, today(day).changes());
        day.event(at -> new BreakEvent.TakenReported(at, BreakKind.MICROBREAK, at.wall()));
        assertEquals(0, today(day).changes());
    }

    @Test
    void countsStretchesAwayFromTheChair() {
        Script day = nine(MOVE).minutes(20);
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), minutes(2), java.util.Set.of("x"), false));
        assertEquals(0, today(day).changes());
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), minutes(2), java.util.Set.of("x"), true));
        assertEquals(1, today(day).changes());
        assertEquals(Duration.ZERO, stint(day).still());
    }

    @Test
    void beginsTheDaysAccountAnewAndSplitsTheStintThatGoesOn() {
        Script day = Script.begin(TestSchedules.of(MOVE), "2026-03-02T03:40", "Europe/Berlin");
        says(day, Posture.SITTING);
        day.minutes(19);
        assertEquals(minutes(19), today(day).sat());
        day.minutes(6);
        assertEquals(new Stint(Posture.SITTING, true, minutes(25), minutes(20)), stint(day));
        assertEquals(new PositionDay(0, 0, 0, minutes(25), minutes(5), Duration.ZERO), today(day));
    }

    @Test
    void knowsNothingInTheMorningAfterANightOfWhichNothingTold() {
        Script day = byTurns().minutes(5);
        says(day, Posture.STANDING).event(BreakEvent.PresenceLost::new);
        day.passes(Duration.ofHours(12));
        assertTrue(stint(day).said());
        day.passes(Duration.ofHours(9)).event(BreakEvent.PresenceFound::new);
        assertFalse(stint(day).said());
    }

    @Test
    void answersAClockRuleOnlyWhenItIsDue() {
        BreakRule atTen = TestSchedules.rule(
                "move",
                BreakKind.CHANGE_POSITION,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 0)), EnumSet.allOf(DayOfWeek.class)),
                minutes(1),
                Delivery.NOTIFICATION);
        Script day = nine(atTen).minutes(30);
        says(day, null).expectNothing();
        day.minutes(30).expect("10:00:00 ShowNotice move").overlook();
        says(day, null).expect("10:00:00 HidePrompt move", "10:00:00 RecordOutcome move taken 10:00:00 0s");
    }

    /** Two rules for the same thing: one was taken, the other asks as late. */
    @Test
    void answersEveryNudgeOfTheKindAtOnce() {
        BreakRule second = TestSchedules.rule(
                "again", BreakKind.CHANGE_POSITION, TestSchedules.after(45), minutes(1), Delivery.NOTIFICATION);
        Script day = nine(MOVE, second).minutes(30).overlook();
        says(day, null).expect("09:30:00 HidePrompt move", "09:30:00 RecordOutcome move taken 09:30:00 0s");
        assertEquals(Duration.ZERO, day.used("again"));
    }

    @Test
    void needsNoRuleToTellALongSit() {
        Script day = nine().minutes(95);
        says(day, null).expectNothing();
        assertEquals(new PositionDay(1, 0, 0, minutes(95), Duration.ZERO, Duration.ZERO), today(day));
    }

    @Test
    void needsNoRuleToTellThatSomebodyWasAway() {
        Script day = nine().minutes(10).event(BreakEvent.Locked::new).seconds(59);
        assertEquals(minutes(10), stint(day).still());
        day.seconds(1);
        assertEquals(Duration.ZERO, stint(day).still());
        assertEquals(1, today(day).changes());
        Script read = nine().minutes(10).idle(minutes(3), minutes(5));
        assertEquals(0, today(read).changes(), "who touches nothing may be reading");
        Script gone = nine().minutes(10).idle(minutes(3), Duration.ofSeconds(301));
        assertEquals(1, today(gone).changes());
    }

    @Test
    void countsANudgeThatWasFollowedOnTheScreenAsAChangeHoweverShortItIs() {
        Script day = nine(MOVE.withLength(Duration.ofSeconds(10)))
                .minutes(30)
                .event(BreakEvent.BreakBegun::new)
                .seconds(10)
                .overlook();
        assertEquals(1, today(day).answered());
        assertEquals(1, today(day).changes());
        assertEquals(Duration.ZERO, stint(day).still());
    }

    @Test
    void sitsNoLongerThanSinceTheLastChangeWhateverIsReportedOfBeforeIt() {
        Script day = nine(TestSchedules.rest())
                .minutes(10)
                .event(BreakEvent.Locked::new)
                .minutes(2)
                .event(BreakEvent.Unlocked::new)
                .minutes(3)
                .event(at -> new BreakEvent.TakenReported(
                        at, BreakKind.REST_BREAK, at.wall().minus(minutes(8))));
        assertEquals(minutes(3), stint(day).still());
        assertEquals(1, today(day).changes());
    }

    @Test
    void answersNoBreakOfAnotherKind() {
        Script day = nine(TestSchedules.rest(), MOVE).minutes(20);
        says(day, null).expect("09:20:00 RecordOutcome move taken 09:20:00 0s");
        assertEquals(minutes(20), day.used("rest-break"));
    }

    @Test
    void answersTheNudgeThatWouldComeNextAndOneThatCountsUseBeforeAClockThatIsNotDue() {
        BreakRule later = TestSchedules.rule(
                "later", BreakKind.CHANGE_POSITION, TestSchedules.after(45), minutes(1), Delivery.NOTIFICATION);
        says(nine(later, MOVE).minutes(20), null).expect("09:20:00 RecordOutcome move taken 09:20:00 0s");
        BreakRule clock = TestSchedules.rule(
                "clock",
                BreakKind.CHANGE_POSITION,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(9, 25)), EnumSet.allOf(DayOfWeek.class)),
                minutes(1),
                Delivery.NOTIFICATION);
        says(nine(clock, MOVE).minutes(20), null).expect("09:20:00 RecordOutcome move taken 09:20:00 0s");
    }

    @Test
    void endsABreakUnderWayThatWasAnswered() {
        Script day = nine(MOVE)
                .minutes(30)
                .overlook()
                .event(BreakEvent.BreakBegun::new)
                .overlook()
                .seconds(20);
        says(day, Posture.STANDING).expect("09:30:20 EndBreak move", "09:30:20 RecordOutcome move taken 09:30:20 20s");
    }

    @Test
    void goesFromEachPositionToTheOther() {
        assertEquals(Posture.STANDING, Posture.SITTING.other());
        assertEquals(Posture.SITTING, Posture.STANDING.other());
    }

    @Test
    void takesTurnsOnlyWithTheFirstRuleThatCountsUse() {
        BreakRule atTen = MOVE.withTrigger(
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 0)), EnumSet.allOf(DayOfWeek.class)));
        Schedule turns = TestSchedules.of(atTen, MOVE, TestSchedules.rest()).withRhythm(Rhythm.USUAL);
        assertEquals(
                List.of(atTen, MOVE.withTrigger(TestSchedules.after(20)), TestSchedules.rest()),
                turns.inForce(Posture.STANDING).rules());
        assertEquals(TestSchedules.of(MOVE), TestSchedules.of(MOVE).inForce(Posture.STANDING));
    }
}
