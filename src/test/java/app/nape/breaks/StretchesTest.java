package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a session of stretches counts as. */
class StretchesTest {
    private static final BreakRule STRETCH_AFTER_USE = TestSchedules.rule(
            "stretch", BreakKind.STRETCH, TestSchedules.after(60), Duration.ofMinutes(4), Delivery.PROMPT);

    private static final BreakRule POSITION = TestSchedules.rule(
            "position",
            BreakKind.CHANGE_POSITION,
            TestSchedules.after(30),
            Duration.ofMinutes(1),
            Delivery.NOTIFICATION);

    private static final BreakRule EYES = TestSchedules.rule(
            "eyes", BreakKind.EYES, TestSchedules.after(20), Duration.ofSeconds(20), Delivery.PROMPT);

    @Test
    void isTheRestBreakThatIsDueAndOnlyThatOneWasTaken() {
        Script day = begin(TestSchedules.rest(), TestSchedules.micro())
                .until("09:40:00")
                .overlook();
        stretched(day, 6)
                .expect(
                        "09:46:00 RecordOutcome rest-break taken 09:40:00 6m",
                        "09:46:00 RecordOutcome microbreak natural 09:40:00 30s");
        assertEquals(Duration.ZERO, day.used("rest-break"));
        assertEquals(Duration.ZERO, day.used("microbreak"), "the longer break pays the shorter one");
    }

    @Test
    void isNoBreakLongerThanItself() {
        Script day = begin(TestSchedules.rest()).until("09:40:00").overlook();
        stretched(day, 4).expectNothing();
        assertEquals(Duration.ofMinutes(44), day.used("rest-break"));
    }

    @Test
    void beginsTheWayToABreakAnewThatWasFarAwayAndKeepsNoOutcomeOfIt() {
        Script day = begin(TestSchedules.rest()).until("09:10:00").overlook();
        stretched(day, 6).expectNothing();
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void isTheStretchRatherThanTheLongerRest() {
        Script day =
                begin(TestSchedules.rest(), STRETCH_AFTER_USE).until("09:31:00").overlook();
        stretched(day, 6).expect("09:37:00 RecordOutcome stretch taken 09:31:00 6m");
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void isAStretchThatNamesItsRoutineOnlyWithThat() {
        BreakRule named = STRETCH_AFTER_USE.withRoutine("desk-5");
        Script day = begin(named).until("09:40:00").overlook();
        stretched(day, 6, Set.of("micro-60"), false).expectNothing();
        stretched(day, 2, Set.of("chin-tuck", "desk-5"), false)
                .expect("09:48:00 RecordOutcome stretch taken 09:46:00 2m");
    }

    @Test
    void isAChangeOfPositionOnlyWhereTheChairWasLeft() {
        Script day = begin(POSITION).until("09:20:00").overlook();
        stretched(day, 2, Set.of(), false).expectNothing();
        stretched(day, 2, Set.of(), true).expect("09:24:00 RecordOutcome position taken 09:22:00 2m");
    }

    @Test
    void isAChangeOfPositionForTheDaysAccountFromAMinuteOnAwayFromTheChair() {
        Script day = begin(EYES).minutes(20);
        stretched(day, 5, Set.of(), false);
        assertEquals(Duration.ofMinutes(25), day.state().person().stint().still());
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), Duration.ofSeconds(59), Set.of(), true));
        assertEquals(Duration.ofMinutes(25), day.state().person().stint().still());
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), Duration.ofSeconds(60), Set.of(), true));
        assertEquals(Duration.ZERO, day.state().person().stint().still());
    }

    @Test
    void isTheRestOfTheClockThatIsDue() {
        BreakRule rest = TestSchedules.rule(
                "rest",
                BreakKind.REST_BREAK,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(9, 10)), EnumSet.allOf(DayOfWeek.class)),
                Duration.ofMinutes(5),
                Delivery.NOTIFICATION);
        stretched(begin(rest).minutes(11).overlook(), 7)
                .expect("09:11:00 HidePrompt rest", "09:18:00 RecordOutcome rest taken 09:11:00 7m");
    }

    @Test
    void restsNoEyes() {
        Script day = begin(EYES).until("09:15:00").overlook();
        stretched(day, 2, Set.of(), true).expectNothing();
        assertEquals(Duration.ofMinutes(17), day.used("eyes"));
    }

    @Test
    void isOneOfTheStretchesThatAreSpreadOverTheDay() {
        BreakRule twice = TestSchedules.stretch(2).withLength(Duration.ofMinutes(5));
        Script day = begin(twice).until("09:20:00").overlook();
        stretched(day, 6).expect("09:26:00 RecordOutcome stretch taken 09:20:00 6m");
        stretched(day, 6).expect("09:32:00 RecordOutcome stretch taken 09:26:00 6m");
        stretched(day, 6).expectNothing();
        assertEquals(2, day.ruleState("stretch").counts().taken());
    }

    @Test
    void isTheStretchOfALaterTimeOnlyWithinTheHourBeforeIt() {
        BreakRule eleven = TestSchedules.rule(
                "stretch",
                BreakKind.STRETCH,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(11, 0)), EnumSet.allOf(DayOfWeek.class)),
                Duration.ofMinutes(5),
                Delivery.PROMPT);
        Script day = begin(eleven).until("09:30:00").overlook();
        stretched(day, 6).expectNothing();
        day.until("10:20:00").overlook();
        stretched(day, 6).expect("10:26:00 RecordOutcome stretch taken 10:20:00 6m");
        day.until("11:30:00").expectNothing();
    }

    @Test
    void takesNoWordOfTheFutureAndNoneOfLongAgo() {
        Script day = begin(TestSchedules.rest()).until("09:40:00").overlook();
        Instant now = day.wall();
        assertEquals(Optional.of(Refusal.TIME_OUT_OF_BOUNDS), refusal(day, now.plusSeconds(60), 5));
        assertEquals(Optional.empty(), refusal(day, now.plusSeconds(59), 5));
        assertEquals(Optional.of(Refusal.TIME_OUT_OF_BOUNDS), refusal(day, now.minusSeconds(12 * 3600), 5));
        assertEquals(Optional.empty(), refusal(day, now.minusSeconds(12 * 3600 - 1), 5));
        assertEquals(Optional.of(Refusal.TIME_OUT_OF_BOUNDS), refusal(day, now, 12 * 60));
    }

    @Test
    void leavesTheUseSinceThenBehindWhenItIsToldLater() {
        Script day = begin(TestSchedules.rest()).until("09:40:00").overlook();
        day.event(at -> new BreakEvent.Stretched(
                at, day.wall().minus(Duration.ofMinutes(3)), Duration.ofMinutes(6), Set.of(), false));
        day.expect("09:40:00 RecordOutcome rest-break taken 09:31:00 6m");
        assertEquals(Duration.ofMinutes(3), day.used("rest-break"));
    }

    /** Hands off for long would count as time away; what is led says itself what it was. */
    @Test
    void isTakenAndNotTimeAwayThoughTheHandsAreOffAllTheWhile() {
        Script day = begin(TestSchedules.rest())
                .until("09:40:00")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.STRETCHING))
                .minutes(3)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .minutes(5)
                .overlook();
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), Duration.ofMinutes(8), Set.of(), false))
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.STRETCHING))
                .expect("09:48:00 RecordOutcome rest-break taken 09:40:00 8m");
    }

    @Test
    void isNotCoveredByTheBreakThatFallsDueInItAndPaysIt() {
        Script day = begin(TestSchedules.rest())
                .until("09:43:00")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.STRETCHING))
                .overlook()
                .minutes(6)
                .expectNothing()
                .decided("09:45:00 held rest-break stretching");
        day.event(at -> new BreakEvent.Stretched(at, at.wall(), Duration.ofMinutes(6), Set.of(), false))
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.STRETCHING))
                .expect("09:49:00 RecordOutcome rest-break taken 09:43:00 6m")
                .minutes(10)
                .expectNothing();
    }

    private static Script begin(BreakRule... rules) {
        return Script.begin(TestSchedules.of(rules), "2026-03-02T09:00", "Europe/Berlin");
    }

    private static Script stretched(Script day, int minutes) {
        return stretched(day, minutes, Set.of(), false);
    }

    /** The person types on all the while, as far as the machine is told. */
    private static Script stretched(Script day, int minutes, Set<String> done, boolean moved) {
        return day.event(at -> new BreakEvent.QuietBegan(at, Quiet.STRETCHING))
                .minutes(minutes)
                .event(at -> new BreakEvent.Stretched(at, at.wall(), Duration.ofMinutes(minutes), done, moved))
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.STRETCHING));
    }

    private static Optional<Refusal> refusal(Script day, Instant ended, int minutes) {
        return day.refusal(at -> new BreakEvent.Stretched(at, ended, Duration.ofMinutes(minutes), Set.of(), false));
    }
}
