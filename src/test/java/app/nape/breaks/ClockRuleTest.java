package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ClockRuleTest {
    private final WorkingHours office = SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final Schedule drink = TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0), LocalTime.of(15, 0)));

    @Test
    void remindsAtItsTimes() {
        Script.begin(drink, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(60)
                .expect("10:00:00 ShowNotice drink")
                .seconds(20)
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall()))
                .expect("10:00:20 HidePrompt drink", "10:00:20 RecordOutcome drink taken 09:59:50 30s")
                .until("15:00")
                .expect("15:00:00 ShowNotice drink");
    }

    @Test
    void remindsAfterComingBackWithinTheHour() {
        Script.begin(drink, "2026-03-02T09:55", "Europe/Berlin")
                .event(BreakEvent.Locked::new)
                .minutes(45)
                .event(BreakEvent.Unlocked::new)
                .expect("10:40:00 ShowNotice drink");
    }

    /** SafeEyes 170: the next break lies in the past. */
    @Test
    void letsGoOfATimeThatPassedLongAgo() {
        Script.begin(drink, "2026-03-02T09:55", "Europe/Berlin")
                .sleeps(Duration.ofHours(4))
                .expectNothing()
                .until("15:00")
                .expect("15:00:00 ShowNotice drink");
    }

    @Test
    void remindsOnlyOnItsDays() {
        BreakRule monday = TestSchedules.rule(
                "drink",
                BreakKind.DRINK,
                new BreakTrigger.AtTimes(
                        java.util.List.of(LocalTime.of(10, 0)), java.util.Set.of(java.time.DayOfWeek.MONDAY)),
                Duration.ofSeconds(30),
                Delivery.NOTIFICATION);
        Script.begin(TestSchedules.of(monday), "2026-03-03T09:55", "Europe/Berlin")
                .minutes(6 * 24 * 60)
                .expectNothing()
                .minutes(5)
                .expect("10:00:00 ShowNotice drink");
    }

    @Test
    void spreadsTimesADayOverTheWorkingHoursAndPlansAnewWhenOneIsTaken() {
        Script day = Script.begin(
                TestSchedules.within(office, TestSchedules.stretch(2)), "2026-03-02T08:00", "Europe/Berlin");
        assertEquals("10:20Z", planned(day));
        day.until("11:20")
                .expect("11:20:00 ShowNotice stretch")
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall()))
                .overlook();
        assertEquals("13:40Z", planned(day));
    }

    @Test
    void plansAnewWhenOneIsMissed() {
        Script day = Script.begin(
                        TestSchedules.within(office, TestSchedules.stretch(2)), "2026-03-02T08:00", "Europe/Berlin")
                .minutes(60)
                .sleeps(Duration.ofHours(4))
                .expectNothing();
        assertEquals("13:40Z", planned(day));
    }

    @Test
    void doesNotNagWithTimesADayThatNobodyAnswers() {
        Script day = Script.begin(
                        TestSchedules.within(office, TestSchedules.stretch(2)), "2026-03-02T08:00", "Europe/Berlin")
                .until("18:30");
        assertEquals(4, day.ruleState("stretch").counts().lapsed());
        day.expect(
                "11:20:00 ShowNotice stretch",
                "11:22:00 HidePrompt stretch",
                "11:22:00 RecordOutcome stretch lapsed 11:22:00 0s",
                "13:34:40 ShowNotice stretch",
                "13:36:40 HidePrompt stretch",
                "13:36:40 RecordOutcome stretch lapsed 13:36:40 0s",
                "15:04:26 ShowNotice stretch",
                "15:06:26 HidePrompt stretch",
                "15:06:26 RecordOutcome stretch lapsed 15:06:26 0s",
                "16:04:17 ShowNotice stretch",
                "16:06:17 HidePrompt stretch",
                "16:06:17 RecordOutcome stretch lapsed 16:06:17 0s");
    }

    @Test
    void letsItsNeedGoWhenTheWorkingHoursEnd() {
        Script day = Script.begin(
                        TestSchedules.within(office, TestSchedules.drinkAt(LocalTime.of(17, 50))),
                        "2026-03-02T17:45",
                        "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .until("18:00")
                .expect("18:00:00 RecordOutcome drink lapsed 18:00:00 0s");
        assertEquals(1, day.ruleState("drink").counts().lapsed());
    }

    @Test
    void keepsWorkingHoursWithSeveralRangesAndAcrossMidnight() {
        WorkingHours night = new WorkingHours(java.util.Map.of(
                java.time.DayOfWeek.MONDAY,
                java.util.List.of(
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new TimeRange(LocalTime.of(22, 0), LocalTime.of(2, 0)))));
        Script day =
                Script.begin(TestSchedules.within(night, TestSchedules.rest()), "2026-03-02T07:59", "Europe/Berlin");
        StringBuilder changes = new StringBuilder();
        boolean working = false;
        for (int minute = 0; minute < 24 * 60; minute++) {
            day.minutes(1);
            if (day.state().clock().hours().working() != working) {
                working = !working;
                changes.append(day.wall().atZone(day.state().clock().zone()).toLocalTime())
                        .append(' ');
            }
        }
        assertEquals("08:00 12:00 22:00 02:00 ", changes.toString());
    }

    private static String planned(Script day) {
        Instant planned = day.ruleState("stretch").planned();
        assertTrue(planned != null, "planned");
        return String.valueOf(planned).substring(11, 16) + "Z";
    }
}
