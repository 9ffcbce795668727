package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What goes by the clock is worked out anew when zone, clock, hours or schedule are others than before. */
class CalendarTest {
    private final WorkingHours office = SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private final Schedule drink = TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0), LocalTime.of(15, 0)));
    private final Schedule stretch = TestSchedules.within(office, TestSchedules.stretch(2));

    private static Instant planned(Script day, String rule) {
        return Objects.requireNonNull(day.ruleState(rule).planned());
    }

    @Test
    void remindsAtTheTimesOfTheZoneOneIsIn() {
        Script.begin(drink, "2026-03-02T09:30", "Europe/Berlin")
                .minutes(1)
                .zone("Europe/Lisbon")
                .until("09:59:59")
                .expectNothing()
                .seconds(1)
                .expect("10:00:00 ShowNotice drink");
    }

    @Test
    void plansTimesADayAnewInAnotherZone() {
        Script day = Script.begin(stretch, "2026-03-02T08:00", "Europe/Berlin");
        assertEquals(Instant.parse("2026-03-02T10:20:00Z"), planned(day, "stretch"));
        day.zone("Europe/Lisbon");
        assertEquals(Instant.parse("2026-03-02T11:20:00Z"), planned(day, "stretch"));
    }

    @Test
    void keepsTheHoursOfAnotherScheduleAtOnce() {
        Script day =
                Script.begin(TestSchedules.within(office, TestSchedules.rest()), "2026-03-02T17:00", "Europe/Berlin");
        assertEquals(true, day.state().clock().hours().working());
        day.schedule(TestSchedules.within(
                SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(16, 0)), TestSchedules.rest()));
        assertEquals(false, day.state().clock().hours().working());
    }

    @Test
    void remindsAtTheTimesOfAnotherSchedule() {
        Script.begin(drink, "2026-03-02T09:00", "Europe/Berlin")
                .schedule(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(9, 30))))
                .until("09:30")
                .expect("09:30:00 ShowNotice drink");
    }

    @Test
    void beginsTheDayWhenAnotherHourIsChosenForIt() {
        Script day = Script.begin(drink, "2026-03-02T05:00", "Europe/Berlin")
                .event(at -> new BreakEvent.ScheduleChanged(at, new DayRollover(LocalTime.of(6, 0))));
        assertEquals(
                Instant.parse("2026-03-03T05:00:00Z"),
                day.state().clock().today().ends(),
                "the day that has begun goes on");
        day.event(at -> new BreakEvent.ScheduleChanged(at, new DayRollover(LocalTime.of(3, 0))));
        assertEquals(
                Instant.parse("2026-03-02T02:00:00Z"),
                day.state().clock().today().begins());
    }

    @Test
    void keepsTheUseOfTheDayWhateverIsWorkedOutAnew() {
        Script day = Script.begin(drink, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(30)
                .zone("Europe/Lisbon");
        assertEquals(Duration.ofMinutes(30), day.state().clock().today().used());
    }

    @Test
    void plansTimesADayAnewWhenTheClockIsSetBack() {
        Script day = Script.begin(stretch, "2026-03-02T09:00", "Europe/Berlin");
        Instant before = planned(day, "stretch");
        day.clockSet(Duration.ofMinutes(-30)).event(BreakEvent.Ticked::new);
        assertNotEquals(before, planned(day, "stretch"));
    }

    /** A clock that was two hours and more ahead had asked for what is still to come. */
    @Test
    void asksOnceMoreWhenTheClockIsSetBackByHours() {
        Script day = Script.begin(
                        TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(14, 0))),
                        "2026-03-02T13:59",
                        "Europe/Berlin")
                .minutes(1)
                .event(BreakEvent.Skipped::new)
                .overlook()
                .clockSet(Duration.ofHours(-2))
                .event(BreakEvent.ClockStepped::new)
                .until("13:59:59")
                .expectNothing()
                .seconds(1)
                .expect("14:00:00 ShowNotice drink");
        day.event(BreakEvent.Skipped::new)
                .overlook()
                .clockSet(Duration.ofMinutes(-119))
                .event(BreakEvent.ClockStepped::new)
                .minutes(125)
                .expectNothing();
    }

    @Test
    void letsGoOfWhatTheClockAskedForAnHourBeforeSomebodyIsBack() {
        heldAtTenAndAwayFor(Duration.ofMinutes(60)).expect("11:05:00 RecordOutcome drink lapsed 11:05:00 0s");
    }

    @Test
    void asksForItStillWithinThatHour() {
        heldAtTenAndAwayFor(Duration.ofMinutes(59)).expectNothing();
    }

    private Script heldAtTenAndAwayFor(Duration away) {
        return Script.begin(drink, "2026-03-02T09:59", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(6)
                .event(BreakEvent.Locked::new)
                .passes(away)
                .event(BreakEvent.Unlocked::new);
    }

    /** What the clock asked for yesterday is over with the day. */
    @Test
    void letsGoOfWhatTheClockAskedForWhenTheDayTurns() {
        Script.begin(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(3, 50))), "2026-03-02T03:49", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(11)
                .expect("04:00:00 RecordOutcome drink lapsed 04:00:00 0s");
    }

    /** A clock set back into yesterday does not give the day back. */
    @Test
    void goesOnWithTheDayWhenTheClockIsSetBackOverItsTurn() {
        Script night = Script.begin(drink, "2026-03-02T04:10", "Europe/Berlin")
                .minutes(5)
                .clockSet(Duration.ofHours(-1))
                .event(BreakEvent.ClockStepped::new);
        assertEquals("2026-03-02", night.state().clock().today().day().toString());
        assertEquals(Duration.ofMinutes(5), night.state().clock().today().used());
        assertEquals(
                Instant.parse("2026-03-03T03:00:00Z"),
                night.state().clock().today().ends());
    }

    /** After the holidays the day is today's, and yesterday's counts are gone. */
    @Test
    void countsOutcomesOfTheDayOnly() {
        Script day = Script.begin(drink, "2026-03-02T09:00", "Europe/Berlin").event(BreakEvent.Skipped::new);
        assertEquals(1, day.ruleState("drink").counts().skipped());
        day.sleeps(Duration.ofHours(20));
        assertEquals(OutcomeCounts.NONE, day.ruleState("drink").counts());
    }
}
