package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What comes late, or falls together with something else. */
class FallTogetherTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());
    private final Schedule micro = TestSchedules.of(TestSchedules.micro());
    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    private static Script begin(Schedule schedule) {
        return Script.begin(schedule, "2026-03-02T09:00", "Europe/Berlin");
    }

    /** Otherwise the break that was just taken could be asked for in between. */
    @Test
    void countsARestAtOnceOfWhichNewsComesLate() {
        Script day = begin(rest)
                .minutes(40)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(10)))
                .expect("09:40:00 RecordOutcome rest-break natural 09:30:00 5m");
        assertEquals(Duration.ZERO, day.ruleState("rest-break").used());
    }

    @Test
    void countsNothingTypedInABreakAsRestThoughThereWasARestBefore() {
        begin(both)
                .minutes(5)
                .idleMinutes(4)
                .minutes(3)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .event(BreakEvent.Typed::new)
                .seconds(10)
                .overlook()
                .pausesTyping()
                .expect("09:12:13 RunCountdown rest-break 4m57s");
    }

    @Test
    void recordsABreakOnceThatSomebodySpendsAwayFromALockedScreen() {
        begin(both)
                .minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .event(BreakEvent.Locked::new)
                .overlook()
                .minutes(8)
                .expect("09:10:00 EndBreak rest-break", "09:10:00 RecordOutcome rest-break taken 09:05:00 5m");
    }

    /** Locked, unlocked by a bump against the desk, and locked again: it is one time away, from its beginning. */
    @Test
    void goesOnWithATimeAwayAfterABump() {
        begin(micro)
                .minutes(5)
                .event(BreakEvent.Locked::new)
                .seconds(20)
                .event(BreakEvent.Unlocked::new)
                .seconds(1)
                .event(BreakEvent.Locked::new)
                .expectNothing()
                .minutes(1)
                .expect("09:05:30 RecordOutcome microbreak natural 09:05:00 30s");
    }

    /** Nobody who had left is taken for somebody who may be reading because the screen lit up for a moment. */
    @Test
    void staysAwayWhenTheScreenOpensAndNobodyTouchesIt() {
        begin(micro)
                .minutes(5)
                .event(BreakEvent.Locked::new)
                .seconds(20)
                .event(BreakEvent.Unlocked::new)
                .seconds(1)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(4)))
                .expectNothing()
                .minutes(1)
                .expect("09:05:30 RecordOutcome microbreak natural 09:05:00 30s");
    }

    @Test
    void looksForNoBadMomentWhileRemindersArePaused() {
        begin(micro)
                .minutes(9)
                .overlook()
                .event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(30)))
                .minutes(29)
                .watched();
    }

    /** Only while a prompt waits is it told that a key was pressed: without that nobody is taken for resting. */
    @Test
    void forgetsThatTheHandsWereOffWhenNobodyTellsOfThemAnyMore() {
        begin(micro)
                .until("09:10:06")
                .event(at -> new BreakEvent.TypingPaused(at, Duration.ofSeconds(1)))
                .event(BreakEvent.Skipped::new)
                .overlook()
                .until("09:21:30")
                .expect(
                        "09:19:44 OpenWindowSoon microbreak",
                        "09:19:46 ShowHeadsUp microbreak 20s",
                        "09:20:06 ShowPrompt microbreak 1m",
                        "09:21:06 BeginBreak microbreak 30s",
                        "09:21:06 HoldCountdown microbreak 30s");
    }
}
