package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hangs on the calendar: both daylight-saving nights, the leap day, the day's limit, hours across midnight. */
class NightTest {
    private static Schedule drinkAt(int hour, int minute) {
        return TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(hour, minute)));
    }

    /** Workrave's daily reset fires twice in this night, since the hour from two to three comes twice. */
    @Test
    void remindsOnceInTheNightThatHasTheHourTwice() {
        Script.begin(drinkAt(2, 30), "2026-10-25T01:00", "Europe/Berlin")
                .minutes(5 * 60)
                .expect(
                        "02:30:00 ShowNotice drink",
                        "02:32:00 HidePrompt drink",
                        "02:32:00 RecordOutcome drink lapsed 02:32:00 0s");
    }

    /** In spring there is no half past two; an hour after half past one it is half past three. */
    @Test
    void remindsOnceInTheNightThatLacksTheHour() {
        Script.begin(drinkAt(2, 30), "2026-03-29T01:00", "Europe/Berlin")
                .minutes(5 * 60)
                .expect(
                        "03:30:00 ShowNotice drink",
                        "03:32:00 HidePrompt drink",
                        "03:32:00 RecordOutcome drink lapsed 03:32:00 0s");
    }

    @Test
    void countsIntervalsThroughBothNightsInMinutesThatReallyPassed() {
        for (String night : List.of("2026-10-25T02:30", "2026-03-29T01:30")) {
            Script script = Script.begin(TestSchedules.of(TestSchedules.rest()), night, "Europe/Berlin")
                    .minutes(44);
            assertEquals(Duration.ofMinutes(44), script.used("rest-break"), night);
            assertTrue(script.state().offers().offer() == null, night);
            script.minutes(1);
            assertTrue(script.state().offers().offer() != null, night);
        }
    }

    @Test
    void turnsTheDayOnTheLeapDayAsOnAnyOther() {
        Script day = Script.begin(drinkAt(10, 0), "2028-02-28T20:00", "Europe/Berlin")
                .minutes(9 * 60);
        assertEquals(LocalDate.of(2028, 2, 29), day.state().clock().today().day());
        day.minutes(24 * 60);
        assertEquals(LocalDate.of(2028, 3, 1), day.state().clock().today().day());
    }

    /** Workrave 551: in the morning the day's limit is half used. */
    @Test
    void beginsTheDaysLimitAnewInTheMorningAndCountsNeitherSleepNorStoppedTime() {
        Schedule limited = TestSchedules.limited(Duration.ofHours(2), TestSchedules.drinkAt(LocalTime.of(5, 0)));
        Script day = Script.begin(limited, "2026-03-02T20:00", "Europe/Berlin")
                .minutes(119)
                .overlook()
                .sleeps(Duration.ofHours(11))
                .overlook();
        assertEquals(Duration.ZERO, day.state().clock().today().used());
        day.minutes(60)
                .restarts(Duration.ofSeconds(20))
                .stopped(Duration.ofHours(3))
                .minutes(30)
                .event(BreakEvent.Locked::new)
                .minutes(200)
                .event(BreakEvent.Unlocked::new)
                .expectNothing();
        assertTrue(day.state().clock().today().used().compareTo(Duration.ofMinutes(95)) < 0);
        day.minutes(30);
        assertEquals(true, day.state().clock().today().limitTold());
    }

    @Test
    void tellsTheDaysLimitAfterTheCallInWhichItWasReached() {
        Script.begin(TestSchedules.limited(Duration.ofHours(1)), "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(90)
                .expectNothing()
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .expect("10:30:00 ShowDailyLimit 1h30m")
                .minutes(120)
                .expectNothing();
    }

    @Test
    void spreadsTimesADayOverSeveralRangesAlsoAcrossMidnight() {
        WorkingHours hours = new WorkingHours(Map.of(
                DayOfWeek.MONDAY,
                List.of(
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(10, 0)),
                        new TimeRange(LocalTime.of(23, 0), LocalTime.of(1, 0)))));
        Script.begin(TestSchedules.within(hours, TestSchedules.stretch(2)), "2026-03-02T07:00", "Europe/Berlin")
                .minutes(20 * 60)
                .expect(
                        "09:20:00 ShowNotice stretch",
                        "09:22:00 HidePrompt stretch",
                        "09:22:00 RecordOutcome stretch lapsed 09:22:00 0s",
                        "23:14:40 ShowNotice stretch",
                        "23:16:40 HidePrompt stretch",
                        "23:16:40 RecordOutcome stretch lapsed 23:16:40 0s",
                        "23:51:06 ShowNotice stretch",
                        "23:53:06 HidePrompt stretch",
                        "23:53:06 RecordOutcome stretch lapsed 23:53:06 0s",
                        "00:15:24 ShowNotice stretch",
                        "00:17:24 HidePrompt stretch",
                        "00:17:24 RecordOutcome stretch lapsed 00:17:24 0s");
    }
}
