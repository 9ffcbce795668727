package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HeldBreakTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    @Test
    void holdsABreakInACallAndOffersItOnceAfterwards() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .overlook()
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(25)
                .expectNothing()
                .decided("09:45:00 held rest-break call")
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .seconds(22)
                .expect(
                        "10:05:00 OpenWindowSoon rest-break",
                        "10:05:02 ShowHeadsUp rest-break 20s",
                        "10:05:22 ShowPrompt rest-break 1m")
                .pausesTyping()
                .minutes(5)
                .expect(
                        "10:05:25 BeginBreak rest-break 5m",
                        "10:10:25 EndBreak rest-break",
                        "10:10:25 RecordOutcome rest-break taken 10:05:25 5m");
    }

    @Test
    void countsACallWithTheHandsOffAsUse() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(20)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(15)));
        assertEquals(Duration.ofMinutes(20), day.used("rest-break"));
    }

    @Test
    void withdrawsAHeadsUpWhenSomethingGoesFullScreen() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.FULL_SCREEN))
                .expect("09:44:45 HidePrompt rest-break")
                .minutes(30)
                .expectNothing();
    }

    @Test
    void keepsTheUseBuiltUpThroughATimedPauseAndEndsItByItself() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(15)))
                .until("09:55")
                .expect("09:55:00 OpenWindowSoon rest-break")
                .decided(
                        "09:00:00 started",
                        "09:40:00 paused 15m",
                        "09:45:00 held rest-break paused",
                        "09:55:00 resumed",
                        "09:55:00 offered rest-break");
    }

    @Test
    void endsAPauseOfFifteenMinutesInFifteenMinutesWhateverTheClockDoes() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(46)
                .overlook()
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(15)))
                .clockSet(Duration.ofHours(-1))
                .event(BreakEvent.ClockStepped::new)
                .overlook()
                .minutes(15)
                .expect("09:01:00 OpenWindowSoon rest-break");
    }

    @Test
    void pausesUntilThePersonsNextDayBegins() {
        Script.begin(rest, "2026-03-02T15:00", "Europe/Berlin")
                .event(BreakEvent.PauseAskedUntilTomorrow::new)
                .minutes(720)
                .expectNothing()
                .until("04:00")
                .expect("04:00:00 OpenWindowSoon rest-break");
    }

    @Test
    void refusesAnOpenEndedPause() {
        Script.begin(rest, "2026-03-02T15:00", "Europe/Berlin")
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofDays(2)))
                .expect("15:00:00 Refuse pause-out-of-bounds")
                .event(BreakEvent.ResumeAsked::new)
                .expect("15:00:00 Refuse not-paused");
    }

    @Test
    void asksAboutBadMomentsOnlyWhenAPromptIsNear() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin").until("09:44:20");
        assertEquals(false, day.state().watching().quiet);
        day.seconds(5);
        assertEquals(true, day.state().watching().quiet);
    }

    @Test
    void offersTheLongerBreakAndLeavesOutTheShortOneJustBeforeIt() {
        BreakRule eyes = TestSchedules.rule(
                "eyes", BreakKind.EYES, TestSchedules.after(40), Duration.ofSeconds(20), Delivery.PROMPT);
        Script.begin(TestSchedules.of(eyes, TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .expect("09:44:38 OpenWindowSoon rest-break", "09:44:40 ShowHeadsUp rest-break 20s")
                .decided("09:00:00 started", "09:40:00 held eyes longer-break-soon", "09:44:38 offered rest-break");
    }

    @Test
    void promptsOnlyWithinWorkingHours() {
        Schedule office = TestSchedules.within(
                SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0)), TestSchedules.rest());
        Script.begin(office, "2026-03-02T17:30", "Europe/Berlin")
                .minutes(90)
                .expectNothing()
                .decided("17:30:00 started", "18:15:00 held rest-break outside-hours")
                .sleeps(Duration.ofHours(13))
                .expect("08:00:00 RecordOutcome rest-break natural 19:00:00 5m")
                .minutes(44)
                .expectNothing();
    }

    @Test
    void takesAHeadsUpAwayWhenTheWorkingHoursEnd() {
        Schedule office = TestSchedules.within(
                SchedulePresets.workweek(LocalTime.of(8, 0), LocalTime.of(18, 0)), TestSchedules.rest());
        Script.begin(office, "2026-03-02T17:15:10", "Europe/Berlin")
                .until("18:00")
                .expect(
                        "17:59:48 OpenWindowSoon rest-break",
                        "17:59:50 ShowHeadsUp rest-break 20s",
                        "18:00:00 HidePrompt rest-break");
    }

    @Test
    void keepsTheMinimumGapBetweenTwoPrompts() {
        BreakRule nudge = TestSchedules.rule(
                "change-position",
                BreakKind.CHANGE_POSITION,
                TestSchedules.after(10),
                Duration.ofMinutes(1),
                Delivery.NOTIFICATION);
        Script.begin(TestSchedules.of(TestSchedules.micro(), nudge), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:09:50")
                .overlook()
                .event(BreakEvent.Skipped::new)
                .overlook()
                .until("09:12:49")
                .expectNothing()
                .seconds(1)
                .expect("09:12:50 ShowNotice change-position");
    }
}
