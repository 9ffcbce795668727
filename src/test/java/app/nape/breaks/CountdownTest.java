package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountdownTest {
    private static final Schedule REST = TestSchedules.of(TestSchedules.rest());

    private static Script inTheBreak(Schedule schedule) {
        return Script.begin(schedule, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .overlook();
    }

    @Test
    void runsOnlyWhileTheHandsAreOff() {
        inTheBreak(REST)
                .minutes(1)
                .types()
                .expect("09:45:45 HoldCountdown rest-break 4m")
                .seconds(30)
                .pausesTyping()
                .expect("09:46:18 RunCountdown rest-break 3m57s")
                .until("09:50:15")
                .expect("09:50:15 EndBreak rest-break", "09:50:15 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @Test
    void gentlyGivesUpOnSomebodyWhoTypesOn() {
        inTheBreak(REST)
                .minutes(1)
                .types()
                .overlook()
                .minutes(3)
                .expect("09:47:45 EndBreak rest-break", "09:47:45 RecordOutcome rest-break cut-short 09:44:45 1m");
    }

    @Test
    void waitsForeverInAStrictScheduleButLetsThePersonOut() {
        inTheBreak(TestSchedules.strict(TestSchedules.rest()))
                .minutes(1)
                .types()
                .overlook()
                .minutes(20)
                .expectNothing()
                .event(BreakEvent.BreakLeft::new)
                .expect("10:05:45 EndBreak rest-break", "10:05:45 RecordOutcome rest-break cut-short 09:44:45 1m");
    }

    @Test
    void beginsAtTheLatestWhenTheGraceIsOver() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:00")
                .overlook()
                .minutes(1)
                .expect("09:46:00 BeginBreak rest-break 5m");
    }

    @Test
    void knowsThatSomebodyTypesWhoHasPausedBefore() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(10)
                .idleSeconds(15)
                .until("09:45:00")
                .overlook()
                .minutes(1)
                .expect("09:46:00 BeginBreak rest-break 5m", "09:46:00 HoldCountdown rest-break 5m")
                .pausesTyping()
                .expect("09:46:03 RunCountdown rest-break 4m57s");
    }

    @Test
    void beginsAtTheFirstPauseInTyping() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:20")
                .overlook()
                .pausesTyping()
                .expect("09:45:23 BeginBreak rest-break 5m");
    }

    @Test
    void countsTheIdlenessThatTheHeadsUpMetAsPartOfTheBreak() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:40")
                .overlook()
                .seconds(16)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .seconds(4)
                .expect("09:45:00 BeginBreak rest-break 1m56s");
    }

    @Test
    void opensNoWindowForTheLastSecondsOfABreakTakenAnyway() {
        BreakRule walk = TestSchedules.rule(
                "walk", BreakKind.REST_BREAK, TestSchedules.after(45), Duration.ofSeconds(190), Delivery.PROMPT);
        Script.begin(TestSchedules.of(walk), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:53")
                .overlook()
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .seconds(15)
                .expect(
                        "09:45:00 ShowPrompt walk 1m",
                        "09:45:03 HidePrompt walk",
                        "09:45:03 RecordOutcome walk taken 09:41:53 3m10s");
    }

    @Test
    void countsLockingAndSleepingInTheBreakAsRest() {
        inTheBreak(REST)
                .minutes(1)
                .event(BreakEvent.Locked::new)
                .minutes(1)
                .sleeps(Duration.ofHours(1))
                .expect("10:46:45 EndBreak rest-break", "10:46:45 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @Test
    void goesOnAfterASleepShorterThanTheBreak() {
        inTheBreak(REST)
                .minutes(1)
                .sleeps(Duration.ofMinutes(2))
                .expectNothing()
                .minutes(2)
                .expect("09:49:45 EndBreak rest-break", "09:49:45 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @Test
    void makesRoomForACallAndComesBackAfterwards() {
        inTheBreak(REST)
                .minutes(1)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .expect("09:45:45 EndBreak rest-break")
                .minutes(20)
                .expectNothing()
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .expect("10:05:45 OpenWindowSoon rest-break");
    }

    @Test
    void endsWithThePersonsWordThatItWasTaken() {
        inTheBreak(REST)
                .minutes(3)
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall()))
                .expect("09:47:45 EndBreak rest-break", "09:47:45 RecordOutcome rest-break taken 09:42:45 5m");
    }

    /** Stretchly 522, 1605: the next interval begins when the person is back, not when the break is over. */
    @Test
    void beginsTheNextIntervalWhenThePersonIsBack() {
        Script day = Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:50")
                .event(BreakEvent.BreakBegun::new)
                .seconds(10)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .minutes(45)
                .event(BreakEvent.BecameActive::new);
        assertEquals(Duration.ZERO, day.used("rest-break"));
        day.minutes(44);
        assertEquals(Duration.ofMinutes(44), day.used("rest-break"));
    }
}
