package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A process that stood still, or a clock that leaped: sleep when somebody says so soon enough, else neither use nor rest. */
class LateNewsOfSleepTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script fortyMinutesIn() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin").minutes(40);
    }

    private Script fortyMinutesInWithoutNews() {
        return Script.beginWithoutNewsOfSleep(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40);
    }

    /** The wake-up was asked for at 9:42, so until then somebody was there. */
    @Test
    void countsAStopThatTurnsOutToHaveBeenSleepAsRestFromTheMissedWakeUpOn() {
        Script day = fortyMinutesIn().stopped(Duration.ofHours(3)).expectNothing();
        assertEquals(
                Duration.ofMinutes(178),
                Objects.requireNonNull(day.state().clock().gap()).length());
        Duration lived = day.state().clock().lived();
        day.event(BreakEvent.FellAsleep::new)
                .expect("12:40:00 RecordOutcome rest-break natural 09:42:00 5m")
                .event(BreakEvent.WokeUp::new)
                .expectNothing()
                .decided("09:00:00 started", "12:40:00 slept 2h58m", "12:40:00 natural rest-break 5m");
        assertEquals(lived, day.state().clock().lived());
        assertNull(day.state().clock().gap());
    }

    @Test
    void countsAStopWithoutAnyNewsAsUseUntilTheMissedWakeUpOnly() {
        Script day = fortyMinutesIn().stopped(Duration.ofHours(3)).seconds(10).expectNothing();
        assertNull(day.state().clock().gap());
        assertEquals(Duration.ofSeconds(42 * 60 + 10), day.used("rest-break"));
        day.decided("09:00:00 started", "12:40:10 stopped 2h58m");
    }

    @Test
    void countsAStopAsSleepWhenTheFirstThingHeardIsTheWakeUp() {
        Script day = fortyMinutesIn()
                .unwatched(Duration.ofHours(3))
                .event(BreakEvent.WokeUp::new)
                .expect("12:40:00 RecordOutcome rest-break natural 09:42:00 5m");
        assertEquals(Duration.ofMinutes(42), day.state().clock().today().used());
    }

    @Test
    void countsALeapAsSleepWhenOnlyTheWakeUpIsHeardOf() {
        fortyMinutesIn()
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .clockSet(Duration.ofHours(3))
                .event(BreakEvent.Ticked::new)
                .expectNothing()
                .event(BreakEvent.WokeUp::new)
                .expect("12:40:00 RecordOutcome rest-break natural 09:40:00 5m")
                .decided(
                        "09:00:00 started",
                        "09:40:00 reading-on",
                        "12:40:00 slept 3h",
                        "12:40:00 natural rest-break 5m",
                        "12:40:00 reading-off");
    }

    @Test
    void takesALongStopForSleepWhereNobodyTellsOfSleep() {
        fortyMinutesInWithoutNews()
                .stopped(Duration.ofHours(3))
                .expect("12:40:00 RecordOutcome rest-break natural 09:42:00 5m");
    }

    /** 2 minutes until the wake-up that was asked for, and then almost two more. */
    @Test
    void takesAShortStopForNoSleepWhereNobodyTellsOfSleep() {
        fortyMinutesInWithoutNews()
                .stopped(Duration.ofSeconds(239))
                .seconds(10)
                .decided("09:00:00 started", "09:44:09 stopped 1m59s");
        fortyMinutesInWithoutNews()
                .stopped(Duration.ofMinutes(4))
                .seconds(10)
                .decided("09:00:00 started", "09:44:00 slept 2m");
    }

    @Test
    void goesOnRestingThroughAStopOfWhoeverWasAwayAlready() {
        fortyMinutesIn()
                .event(BreakEvent.Locked::new)
                .stopped(Duration.ofHours(2))
                .expect("11:40:00 RecordOutcome rest-break natural 09:40:00 5m")
                .decided("09:00:00 started", "11:40:00 natural rest-break 5m");
    }

    @Test
    void countsTheSleepItHearsOfLateInTheBreakThatRan() {
        fortyMinutesIn()
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .minutes(1)
                .overlook()
                .clockSet(Duration.ofMinutes(4))
                .event(BreakEvent.Ticked::new)
                .expectNothing()
                .event(BreakEvent.WokeUp::new)
                .expect("09:45:00 EndBreak rest-break", "09:45:00 RecordOutcome rest-break taken 09:40:00 5m");
    }

    @Test
    void endsTheCountdownOfABreakThatTheMachineWouldSleepThrough() {
        fortyMinutesIn()
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .minutes(1)
                .event(BreakEvent.Typed::new)
                .expect("09:41:00 HoldCountdown rest-break 4m")
                .seconds(5)
                .event(BreakEvent.FellAsleep::new)
                .expect("09:41:05 RunCountdown rest-break 4m");
    }
}
