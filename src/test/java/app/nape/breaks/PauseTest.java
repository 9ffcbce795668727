package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Timed pauses: they end by themselves when they should, and cost nothing that has built up. */
class PauseTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script pausedFor(Duration length) {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(10)
                .event(at -> new BreakEvent.PauseAsked(at, length))
                .overlook();
    }

    /** SafeEyes 648: "disable for 30 minutes" disabled for three hours. Stretchly 259: a pause is lost on waking. */
    @Test
    void runsOnThroughSleepAndIsOverOnWaking() {
        Script day = pausedFor(Duration.ofMinutes(30)).sleeps(Duration.ofMinutes(20));
        assertEquals(true, day.state().offers().pause() != null);
        day.sleeps(Duration.ofHours(3));
        assertEquals(null, day.state().offers().pause());
    }

    @Test
    void takesNoTwoSecondLockForItsEnd() {
        Script day = pausedFor(Duration.ofMinutes(30))
                .event(BreakEvent.Locked::new)
                .seconds(2)
                .event(BreakEvent.Unlocked::new)
                .minutes(29);
        assertEquals(true, day.state().offers().pause() != null);
        day.minutes(1);
        assertEquals(null, day.state().offers().pause());
    }

    /** Stretchly 1557, 1433, 1168: a pause puts the elapsed time back to nothing. */
    @Test
    void countsUseWhileItLastsAndOffersWhatIsDueOnceAfterwards() {
        pausedFor(Duration.ofHours(1))
                .until("10:09:59")
                .expectNothing()
                .seconds(1)
                .expect("10:10:00 OpenWindowSoon rest-break")
                .seconds(2)
                .event(BreakEvent.Skipped::new)
                .overlook()
                .minutes(20)
                .expectNothing();
    }

    @Test
    void givesWayToTheNextPauseThatIsAsked() {
        Script day = pausedFor(Duration.ofHours(1))
                .minutes(5)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(15)))
                .minutes(15);
        assertEquals(null, day.state().offers().pause());
    }

    @Test
    void endsWithTheDayAlsoInTheNightsWithAnHourMoreOrLess() {
        for (String evening : new String[] {"2026-10-24T22:00", "2026-03-28T22:00"}) {
            Script night = Script.begin(rest, evening, "Europe/Berlin")
                    .event(BreakEvent.PauseAskedUntilTomorrow::new)
                    .event(BreakEvent.Locked::new)
                    .until("23:59:59")
                    .seconds(1)
                    .until("03:59:59");
            assertEquals(true, night.state().offers().pause() != null, evening);
            night.seconds(1);
            assertEquals(null, night.state().offers().pause(), evening);
        }
    }
}
