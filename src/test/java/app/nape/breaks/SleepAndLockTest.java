package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The faults of time that the field's programs have: each with the thread it was reported in. */
class SleepAndLockTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script fortyMinutesIn() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin").minutes(40);
    }

    /** Workrave 539: overdue on waking. SafeEyes 328: screen time grows while suspended. */
    @Test
    void countsNoSleepAsUse() {
        Script day = fortyMinutesIn().sleeps(Duration.ofHours(9));
        assertEquals(Duration.ofMinutes(40), day.state().clock().today().used());
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    /** Workrave 540, 404, 314: suspend is not counted as rest. */
    @Test
    void countsSleepAsLongAsTheBreakAsThatBreak() {
        fortyMinutesIn()
                .sleeps(Duration.ofMinutes(5))
                .expect("09:45:00 RecordOutcome rest-break natural 09:40:00 5m")
                .minutes(44)
                .expectNothing();
    }

    @Test
    void keepsTheUseBehindASleepShorterThanTheBreak() {
        Script day = fortyMinutesIn().sleeps(Duration.ofMinutes(4)).expectNothing();
        assertEquals(Duration.ofMinutes(40), day.used("rest-break"));
    }

    /** Stretchly 1724, 1687, 1658: a two-second lock resets the hour. */
    @Test
    void keepsTheUseBehindATwoSecondLock() {
        Script day = fortyMinutesIn()
                .event(BreakEvent.Locked::new)
                .seconds(2)
                .event(BreakEvent.Unlocked::new)
                .expectNothing();
        assertEquals(Duration.ofMinutes(40), day.used("rest-break"));
    }

    @Test
    void countsALockAsLongAsTheBreakAsThatBreak() {
        fortyMinutesIn()
                .event(BreakEvent.Locked::new)
                .minutes(6)
                .event(BreakEvent.Unlocked::new)
                .expect("09:45:00 RecordOutcome rest-break natural 09:40:00 5m");
    }

    /** BreakTimer 206: "less than a minute" for ever after hibernating. */
    @Test
    void opensTheLaptopAfterAWeekendWithoutABurstOfPrompts() {
        Script.begin(SchedulePresets.standard(), "2026-03-06T17:00", "Europe/Berlin")
                .minutes(29)
                .overlook()
                .sleeps(Duration.ofHours(63))
                .expect(
                        "08:29:00 RecordOutcome change-position natural 17:29:00 1m",
                        "08:29:00 RecordOutcome rest-break natural 17:29:00 5m")
                .minutes(19)
                .expectNothing()
                .minutes(1)
                .expect(
                        "08:48:38 OpenWindowSoon microbreak",
                        "08:48:40 ShowHeadsUp microbreak 20s",
                        "08:49:00 ShowPrompt microbreak 1m");
    }

    @Test
    void hearsOfSleepOnlyAfterItsOwnWakeUp() {
        Script day = fortyMinutesIn()
                .clockSet(Duration.ofHours(3))
                .event(BreakEvent.Ticked::new)
                .expectNothing()
                .event(BreakEvent.FellAsleep::new)
                .expect("12:40:00 RecordOutcome rest-break natural 09:40:00 5m")
                .event(BreakEvent.WokeUp::new)
                .expectNothing()
                .decided("09:00:00 started", "12:40:00 slept 3h", "12:40:00 natural rest-break 5m");
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    /** Found by the simulation: a prompt taken away on waking was taken for one of before the sleep, of which nobody had told yet. */
    @Test
    void keepsTheMinimumGapToAPromptThatEndedBeforeItHeardOfTheSleep() {
        BreakRule nudge = TestSchedules.rule(
                "nudge",
                BreakKind.CHANGE_POSITION,
                TestSchedules.after(1),
                Duration.ofSeconds(10),
                Delivery.NOTIFICATION);
        Script.begin(TestSchedules.of(nudge), "2026-03-02T09:00", "UTC")
                .seconds(90)
                .expect("09:01:00 ShowNotice nudge")
                .clockSet(Duration.ofHours(9))
                .event(BreakEvent.Skipped::new)
                .expect("18:01:30 HidePrompt nudge", "18:01:30 RecordOutcome nudge skipped 18:01:30 0s")
                .event(BreakEvent.FellAsleep::new)
                .event(BreakEvent.WokeUp::new)
                .seconds(179)
                .expectNothing()
                .seconds(1)
                .expect("18:04:30 ShowNotice nudge");
    }

    @Test
    void takesALeapOfTheClockForSleepWhereNobodyTellsOfSleep() {
        Script.beginWithoutNewsOfSleep(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .clockSet(Duration.ofHours(3))
                .event(BreakEvent.Ticked::new)
                .expect("12:40:00 RecordOutcome rest-break natural 09:40:00 5m");
    }

    /** GNOME Break Timer takes a stall for sleep, and Workrave a forward step: both are free breaks. */
    @Test
    void countsAStoppedProcessNeitherAsUseNorAsRest() {
        Script day = fortyMinutesIn().stopped(Duration.ofHours(2)).expectNothing();
        assertTrue(day.used("rest-break").compareTo(Duration.ofMinutes(43)) < 0, day.used("rest-break") + " of use");
        day.seconds(10);
        day.minutes(5).overlook();
        assertTrue(day.state().offers().offer() != null, "due five minutes later");
    }

    /** Stretchly 1807: a break window over the whole screen after waking, and only the power button helps. */
    @Test
    void takesTheBreakAwayThatWasOnTheScreenWhenTheMachineFellAsleep() {
        fortyMinutesIn()
                .minutes(6)
                .overlook()
                .sleeps(Duration.ofHours(8))
                .expect("17:46:00 EndBreak rest-break", "17:46:00 RecordOutcome rest-break taken 09:46:00 5m");
    }

    /** Stretchly 1014: do-not-disturb ended while asleep, and the program stayed paused for hours. */
    @Test
    void asksAgainAboutBadMomentsAfterWaking() {
        Script day = fortyMinutesIn()
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.DO_NOT_DISTURB))
                .event(BreakEvent.FellAsleep::new);
        assertEquals(false, day.state().watching().quiet);
        day.event(BreakEvent.WokeUp::new);
        assertEquals(true, day.state().watching().quiet);
    }

    /** Workrave 682, 567: reading mode frozen after resume. */
    @Test
    void endsReadingModeWithSleep() {
        Script day = fortyMinutesIn()
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .sleeps(Duration.ofMinutes(1));
        assertEquals(false, day.state().person().reading());
    }

    @Test
    void staysIdleThroughAWakeUpOfTheMachineByItself() {
        Script day = fortyMinutesIn()
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .sleeps(Duration.ofHours(1));
        assertEquals(Presence.IDLE, day.state().person().presence());
    }
}
