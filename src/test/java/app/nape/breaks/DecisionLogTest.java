package app.nape.breaks;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Everything that a person can read under “Why a break came” is written when it happens, once. */
class DecisionLogTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script morning() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin").decided("09:00:00 started");
    }

    @Test
    void tellsTheStoryOfABreakThatACallHeld() {
        Script.begin(rest, "2026-03-02T09:57", "Europe/Berlin")
                .minutes(40)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(28)
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .minutes(1)
                .event(BreakEvent.BreakBegun::new)
                .minutes(5)
                .decided(
                        "09:57:00 started",
                        "10:42:00 held rest-break call",
                        "11:05:00 offered rest-break",
                        "11:06:00 begun rest-break",
                        "11:11:00 taken rest-break 5m");
    }

    @Test
    void tellsThatABreakWasPutOffAndSkipped() {
        morning()
                .until("09:44:45")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(10)))
                .until("09:54:40")
                .event(BreakEvent.Skipped::new)
                .decided(
                        "09:44:38 offered rest-break",
                        "09:44:45 postponed rest-break 10m",
                        "09:54:23 offered rest-break",
                        "09:54:40 skipped rest-break 0s");
    }

    @Test
    void tellsThatSomebodyTypedThrough() {
        morning()
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(1)
                .types()
                .minutes(2)
                .decided(
                        "09:44:38 offered rest-break",
                        "09:44:45 begun rest-break",
                        "09:47:45 typed-through rest-break",
                        "09:47:45 cut-short rest-break 1m");
    }

    @Test
    void tellsWhyWhatWasOnOfferIsTakenAway() {
        morning()
                .until("09:44:45")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.PRESENTATION))
                .minutes(1)
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.PRESENTATION))
                .minutes(3)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofHours(1)))
                .decided(
                        "09:44:38 offered rest-break",
                        "09:44:45 withdrawn rest-break presentation",
                        "09:47:45 offered rest-break",
                        "09:48:45 withdrawn rest-break paused",
                        "09:48:45 paused 1h");
    }

    @Test
    void tellsWhyABreakThatRanIsTakenAway() {
        morning()
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .seconds(10)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.SCREEN_SHARING))
                .decided(
                        "09:44:38 offered rest-break",
                        "09:44:45 begun rest-break",
                        "09:44:55 withdrawn rest-break screen-sharing");
    }

    @Test
    void tellsOfPausesAndWhoEndedThem() {
        morning()
                .event(BreakEvent.PauseAskedUntilTomorrow::new)
                .minutes(5)
                .event(BreakEvent.ResumeAsked::new)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(10)))
                .minutes(10)
                .decided("09:00:00 paused 19h", "09:05:00 resumed", "09:05:00 paused 10m", "09:15:00 resumed");
    }

    @Test
    void tellsOnceThatReadingModeBeganAndEnded() {
        morning()
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .minutes(1)
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .event(at -> new BreakEvent.ReadingModeSet(at, false))
                .event(at -> new BreakEvent.ReadingModeSet(at, false))
                .decided("09:00:00 reading-on", "09:01:00 reading-off");
    }

    @Test
    void tellsThatReadingModeEndedWithTheDay() {
        Script.begin(rest, "2026-03-02T03:50", "Europe/Berlin")
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .minutes(11)
                .decided("03:50:00 started", "03:50:00 reading-on", "04:00:00 reading-off");
    }

    @Test
    void tellsWhatHappenedToTheClock() {
        morning()
                .clockSet(Duration.ofMinutes(-20))
                .event(BreakEvent.Ticked::new)
                .clockSet(Duration.ofMinutes(20))
                .event(BreakEvent.ClockStepped::new)
                .zone("Europe/Lisbon")
                .zone("Europe/Lisbon")
                .decided("08:40:00 clock-back 20m", "09:00:00 clock-forward 20m", "08:00:00 zone-changed");
    }

    @Test
    void saysNothingOfAClockThatIsHardlyOff() {
        morning()
                .clockSet(Duration.ofMillis(-1999))
                .event(BreakEvent.Ticked::new)
                .clockSet(Duration.ofMillis(1999))
                .event(BreakEvent.ClockStepped::new)
                .decided()
                .clockSet(Duration.ofSeconds(-2))
                .event(BreakEvent.Ticked::new)
                .clockSet(Duration.ofSeconds(2))
                .event(BreakEvent.ClockStepped::new)
                .decided("08:59:58 clock-back 2s", "09:00:00 clock-forward 2s");
    }

    @Test
    void tellsOfSleepAndOfATimeInWhichItWasStopped() {
        morning()
                .clockSet(Duration.ofMinutes(3))
                .event(BreakEvent.WokeUp::new)
                .minutes(1)
                .stopped(Duration.ofMinutes(30))
                .seconds(10)
                .decided("09:03:00 slept 3m", "09:34:10 stopped 29m");
    }

    @Test
    void tellsThatTheDaysLimitIsReached() {
        Script.begin(TestSchedules.limited(Duration.ofHours(1)), "2026-03-02T09:00", "Europe/Berlin")
                .minutes(61)
                .decided("09:00:00 started", "10:00:00 daily-limit 1h");
    }

    @Test
    void tellsOfBreaksTakenUnaskedAndOfThoseThatNobodyAnswered() {
        Script.begin(
                        TestSchedules.of(TestSchedules.rest(), TestSchedules.drinkAt(LocalTime.of(9, 30))),
                        "2026-03-02T09:00",
                        "Europe/Berlin")
                .minutes(33)
                .idle(Duration.ofSeconds(10), Duration.ofMinutes(6))
                .decided(
                        "09:00:00 started",
                        "09:30:00 offered drink",
                        "09:32:00 lapsed drink 0s",
                        "09:38:00 natural rest-break 5m");
    }

    /** A break held by one reason after another is told of once for each, not at each look. */
    @Test
    void tellsEachReasonOnceThatHoldsABreak() {
        morning()
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.FULL_SCREEN))
                .until("09:50")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(5)
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(30)))
                .minutes(5)
                .decided(
                        "09:45:00 held rest-break full-screen",
                        "09:50:00 held rest-break call",
                        "09:55:00 paused 30m",
                        "09:55:00 held rest-break paused");
    }
}
