package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.time.DayRollover;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that meet, days that turn, agents that are started again: which break comes, and when. */
class WhichAndWhenTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Schedule rest = TestSchedules.of(TestSchedules.rest());
    private final WorkingHours office = SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private static BreakRule prompt(String id, Duration interval, Duration length) {
        return TestSchedules.rule(
                id, BreakKind.MICROBREAK, new BreakTrigger.AfterActive(interval), length, Delivery.PROMPT);
    }

    private static BreakRule atTen(String id, BreakKind kind, Duration length, Delivery delivery) {
        return TestSchedules.rule(
                id,
                kind,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 0)), EnumSet.allOf(DayOfWeek.class)),
                length,
                delivery);
    }

    private static Script begin(Schedule schedule, String time) {
        return Script.begin(schedule, "2026-03-02T" + time, "Europe/Berlin");
    }

    @Test
    void meansTheFirstOfTwoThatAreAlike() {
        Duration ten = Duration.ofMinutes(10);
        Schedule alike = TestSchedules.of(
                prompt("one", ten, Duration.ofSeconds(30)), prompt("other", ten, Duration.ofSeconds(30)));
        begin(alike, "09:00")
                .minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:05:00 OpenWindowSoon one", "09:05:00 BeginBreak one 30s");
        begin(alike, "09:00")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(15)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:15:00 OpenWindowSoon one", "09:15:00 BeginBreak one 30s");
    }

    @Test
    void offersTheLongerOfTwoThatAskForTheSameTimeAndTheFirstOfTwoAsLong() {
        BreakRule drink = atTen("drink", BreakKind.DRINK, Duration.ofSeconds(30), Delivery.NOTIFICATION);
        BreakRule stretch = atTen("stretch", BreakKind.STRETCH, Duration.ofMinutes(10), Delivery.NOTIFICATION);
        BreakRule eyes = atTen("eyes", BreakKind.EYES, Duration.ofSeconds(30), Delivery.NOTIFICATION);
        begin(TestSchedules.of(drink, stretch), "09:59").minutes(1).expect("10:00:00 ShowNotice stretch");
        begin(TestSchedules.of(stretch, drink), "09:59").minutes(1).expect("10:00:00 ShowNotice stretch");
        begin(TestSchedules.of(drink, eyes), "09:59").minutes(1).expect("10:00:00 ShowNotice drink");
    }

    /** Only a longer one pays it. */
    @Test
    void doesNotLeaveOutABreakForOneThatIsJustAsLong() {
        Schedule alike = TestSchedules.of(
                prompt("one", Duration.ofMinutes(10), Duration.ofSeconds(30)),
                prompt("other", Duration.ofMinutes(11), Duration.ofSeconds(30)));
        begin(alike, "09:00").until("09:09:39").expect("09:09:38 OpenWindowSoon one");
    }

    @Test
    void beginsTheOfferOfAShortIntervalHalfWayThrough() {
        Schedule often = TestSchedules.of(prompt("often", Duration.ofSeconds(30), Duration.ofSeconds(10)));
        begin(often, "09:00").seconds(14).expectNothing().seconds(1).expect("09:00:15 OpenWindowSoon often");
    }

    @Test
    void hasNothingToHideWhenTheWindowIsNotOpenYet() {
        begin(rest, "09:00")
                .until("09:44:39")
                .expect("09:44:38 OpenWindowSoon rest-break")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .expectNothing();
    }

    @Test
    void endsTheBreakThatRunsWithAPauseUntilTomorrow() {
        begin(rest, "09:00")
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .event(BreakEvent.PauseAskedUntilTomorrow::new)
                .expect("09:00:00 EndBreak rest-break");
    }

    @Test
    void offersABreakThatWasAskedForOnceMoreAfterTheCallThatInterruptedIt() {
        begin(rest, "09:00")
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .overlook()
                .minutes(5)
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .expect("09:05:00 OpenWindowSoon rest-break");
    }

    /** Nothing is near that cannot come. */
    @Test
    void watchesForBadMomentsOnlyWhenAPromptMayCome() {
        begin(rest, "09:00")
                .minutes(40)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofHours(1)))
                .overlook()
                .minutes(10)
                .watched();
        begin(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0))), "09:59:40")
                .event(BreakEvent.Ticked::new)
                .watched()
                .seconds(5)
                .event(BreakEvent.Ticked::new)
                .watched("09:59:45 quiet");
    }

    @Test
    void tellsOfTheDailyLimitWhenItIsReachedAndNotAtTheNextLook() {
        begin(TestSchedules.limited(Duration.ofSeconds(3690)), "09:00")
                .minutes(70)
                .expect("10:01:30 ShowDailyLimit 1h1m30s");
    }

    @Test
    void remindsOfTheLastOfTheTimesThatPassedInASleepLongerThanAWeek() {
        Schedule drink = TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0), LocalTime.of(15, 0)));
        begin(drink, "09:55").sleeps(Duration.ofMinutes(325)).expect("15:20:00 ShowNotice drink");
        begin(drink, "09:55").sleeps(Duration.ofDays(20).plusMinutes(325)).expect("15:20:00 ShowNotice drink");
    }

    @Test
    void neverRemindsOnNoDay() {
        BreakRule never = TestSchedules.rule(
                "never",
                BreakKind.DRINK,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 0)), Set.of()),
                Duration.ofSeconds(30),
                Delivery.NOTIFICATION);
        begin(TestSchedules.of(never), "09:00").minutes(3 * 24 * 60).expectNothing();
    }

    @Test
    void plansNothingMoreOnADayWhoseTimesAreOverOrTaken() {
        Schedule twice = TestSchedules.within(office, TestSchedules.stretch(1));
        Instant endOfDay = Instant.parse("2026-03-03T03:00:00Z");
        assertEquals(endOfDay, begin(twice, "18:30").ruleState("stretch").planned());
        Script taken = begin(twice, "09:00").event(at -> new BreakEvent.TakenReported(at, null, at.wall()));
        assertEquals(endOfDay, taken.ruleState("stretch").planned());
    }

    @Test
    void plansAnewWhenOneIsTakenAheadOfItsTime() {
        Script day = begin(TestSchedules.within(office, TestSchedules.stretch(2)), "08:00")
                .minutes(60)
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall()));
        assertEquals(
                Instant.parse("2026-03-02T12:30:00Z"), day.ruleState("stretch").planned());
    }

    @Test
    void plansAnewWhenTheDayTurnsInsteadOfRemindingAtOnce() {
        Script night = begin(TestSchedules.of(TestSchedules.stretch(1)), "20:00")
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall()))
                .overlook()
                .minutes(8 * 60 + 5)
                .expectNothing();
        assertEquals(
                Instant.parse("2026-03-03T15:00:00Z"),
                night.ruleState("stretch").planned());
    }

    /** What is being done is not over because the office closes; what only waits is. */
    @Test
    void letsABreakThatRunsGoOnBeyondTheWorkingHoursAndNoOther() {
        BreakRule walk = atTen("walk", BreakKind.STRETCH, Duration.ofMinutes(10), Delivery.PROMPT);
        BreakRule drink = atTen("drink", BreakKind.DRINK, Duration.ofSeconds(30), Delivery.NOTIFICATION);
        WorkingHours morning = SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(10, 3));
        begin(TestSchedules.within(morning, walk, drink), "09:59")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.DO_NOT_DISTURB))
                .minutes(2)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.STRETCH))
                .expect("10:01:00 OpenWindowSoon walk", "10:01:00 BeginBreak walk 10m")
                .minutes(10)
                .expect(
                        "10:03:00 RecordOutcome drink lapsed 10:03:00 0s",
                        "10:11:00 EndBreak walk",
                        "10:11:00 RecordOutcome walk taken 10:01:00 10m");
    }

    @Test
    void looksAtTheWorkingHoursAgainWhenTheClockIsSetBackBehindTheirBeginning() {
        Script day = begin(TestSchedules.within(office, TestSchedules.rest()), "07:59")
                .minutes(10);
        assertTrue(day.state().clock().hours().working());
        day.clockSet(Duration.ofMinutes(-15)).event(BreakEvent.Ticked::new);
        assertFalse(day.state().clock().hours().working());
    }

    @Test
    void takesOverZoneAndBeginningOfTheDayWithAStart() {
        Script day = begin(rest, "09:00").minutes(1);
        day.event(at -> new BreakEvent.Started(at, ZoneId.of("Asia/Tokyo"), DayRollover.DEFAULT, true));
        assertEquals(
                Instant.parse("2026-03-01T19:00:00Z"),
                day.state().clock().today().begins());
        DayRollover six = new DayRollover(LocalTime.of(6, 0));
        day.event(at -> new BreakEvent.Started(at, BERLIN, six, true));
        assertEquals(six, day.state().clock().rollover());
        assertEquals(
                Instant.parse("2026-03-02T05:00:00Z"),
                day.state().clock().today().begins());
    }

    @Test
    void keepsWhatWasPlannedWhenOnlyTheAgentIsStartedAgain() {
        Schedule twice = TestSchedules.within(office, TestSchedules.stretch(2));
        Script day = begin(twice, "08:00").minutes(60);
        Instant planned = day.ruleState("stretch").planned();
        assertEquals(
                planned,
                day.restarts(Duration.ofMinutes(5)).ruleState("stretch").planned());
    }

    @Test
    void worksByTheHoursOfTheScheduleItIsStartedWith() {
        Script day = begin(TestSchedules.within(office, TestSchedules.rest()), "19:00");
        assertFalse(day.state().clock().hours().working());
        day.restarts(Duration.ofMinutes(1), rest);
        assertTrue(day.state().clock().hours().working());
    }

    @Test
    void knowsWhetherATimeIsWithinTheWorkingHours() {
        WorkingHours shifts = new WorkingHours(Map.of(
                DayOfWeek.MONDAY,
                List.of(
                        new TimeRange(LocalTime.of(22, 0), LocalTime.of(2, 0)),
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)))));
        Map<String, Boolean> times = Map.of(
                "2026-03-02T06:59:59Z", false,
                "2026-03-02T07:00:00Z", true,
                "2026-03-02T10:59:59Z", true,
                "2026-03-02T11:00:00Z", false,
                "2026-03-03T00:59:59Z", true,
                "2026-03-03T01:00:00Z", false,
                "2026-03-03T08:00:00Z", false);
        times.forEach((time, within) -> assertEquals(within, shifts.include(Instant.parse(time), BERLIN), time));
        assertEquals(
                List.of(Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-02T21:00:00Z")),
                shifts
                        .spans(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-04T00:00:00Z"), BERLIN)
                        .stream()
                        .map(WorkingHours.Span::from)
                        .toList());
    }

    @Test
    void namesAPresetByItsSchedule() {
        assertEquals("standard", new SchedulePreset("", "", "", Evidence.GOOD, "", SchedulePresets.standard()).id());
    }
}
