package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hands on or off, at the machine or away: what counts from when on. */
class HandsTest {
    /** Untouched for longer than somebody counts as there. */
    private static final Duration GONE = Schedule.PRESENT.plus(Presences.GONE);

    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    private Script begin() {
        return Script.begin(both, "2026-03-02T09:00", "Europe/Berlin");
    }

    @Test
    void namesSleepBeforeALockAndALockBeforeIdleness() {
        Script day = begin().minutes(4);
        assertEquals(Presence.ACTIVE, day.state().person().presence());
        assertEquals(Duration.ZERO, day.state().person().using());
        day.event(at -> new BreakEvent.BecameIdle(at, GONE));
        assertEquals(Presence.IDLE, day.state().person().presence());
        assertTrue(day.state().person().idle());
        assertNull(day.state().person().using());
        day.event(BreakEvent.Locked::new);
        assertEquals(Presence.LOCKED, day.state().person().presence());
        assertFalse(day.state().person().asleep());
        day.event(BreakEvent.FellAsleep::new);
        assertEquals(Presence.ASLEEP, day.state().person().presence());
        assertTrue(day.state().person().asleep());
        day.event(BreakEvent.WokeUp::new).event(BreakEvent.Unlocked::new);
        assertEquals(Presence.ACTIVE, day.state().person().presence());
        assertFalse(day.state().person().idle());
    }

    @Test
    void knowsReadingModeAndBadMoments() {
        Script day = begin().event(at -> new BreakEvent.ReadingModeSet(at, true))
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL));
        assertTrue(day.state().person().reading());
        assertEquals(Set.of(Quiet.CALL), day.state().person().quiet());
    }

    /** A call that only began is not told of anywhere else. */
    @Test
    void asksOnceWhetherItIsACallWhenTheHandsComeToRest() {
        begin().minutes(5)
                .overlook()
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .watched("09:05:00 quiet once");
        begin().event(at -> new BreakEvent.ReadingModeSet(at, true))
                .minutes(5)
                .overlook()
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .watched();
        begin().event(at -> new BreakEvent.QuietBegan(at, Quiet.DO_NOT_DISTURB))
                .minutes(5)
                .overlook()
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .watched();
    }

    @Test
    void goesOnWithTheBreakThatWasHeldWhenTheScreenIsLocked() {
        begin().minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .event(BreakEvent.Typed::new)
                .seconds(5)
                .overlook()
                .event(BreakEvent.Locked::new)
                .expect("09:05:05 RunCountdown rest-break 5m");
    }

    /** Noticed three seconds late, and those were rest. */
    @Test
    void takesBackTheUseThatWasCountedBeforeThePauseInTypingWasNoticed() {
        Script day = begin().minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .event(BreakEvent.Typed::new)
                .seconds(10)
                .overlook()
                .pausesTyping()
                .expect("09:05:13 RunCountdown rest-break 4m57s");
        assertEquals(
                Duration.ofMinutes(5).plusSeconds(10),
                day.state().clock().today().used());
    }

    @Test
    void takesWhoeverUnlocksForSomebodyWhoTypes() {
        begin().minutes(5)
                .event(BreakEvent.Locked::new)
                .seconds(5)
                .event(BreakEvent.Unlocked::new)
                .minutes(6)
                .expect(
                        "09:09:43 OpenWindowSoon microbreak",
                        "09:09:45 ShowHeadsUp microbreak 20s",
                        "09:10:05 ShowPrompt microbreak 1m",
                        "09:11:05 BeginBreak microbreak 30s");
    }

    @Test
    void doesNotAddUpTwoRestsWithUseBetweenThem() {
        Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .minutes(30)
                .idleMinutes(4)
                .seconds(30)
                .idleMinutes(4)
                .expectNothing();
    }

    @Test
    void believesAnIdlePersonWhoSaysThatTheyAreBack() {
        Script day = begin().minutes(5).event(at -> new BreakEvent.BecameIdle(at, GONE));
        assertEquals(Presence.IDLE, day.state().person().presence());
        day.event(BreakEvent.CameBack::new);
        assertEquals(Presence.ACTIVE, day.state().person().presence());
    }

    /** Typing pauses were heard of, so whoever is silent types; a second look keeps the time at which that began. */
    @Test
    void endsABreakThatIsTypedThroughAfterTwoMinutesExactly() {
        begin().minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .seconds(10)
                .event(BreakEvent.Typed::new)
                .seconds(17)
                .event(BreakEvent.Typed::new)
                .overlook()
                .minutes(2)
                .expect("09:07:10 EndBreak rest-break", "09:07:10 RecordOutcome rest-break cut-short 09:05:00 10s");
    }

    @Test
    void beginsTheBreakThatWaitsAsSoonAsTheHandsHaveBeenOffLongEnough() {
        begin().until("09:10:05")
                .overlook()
                .event(at -> new BreakEvent.TypingPaused(at, Duration.ofSeconds(1)))
                .expectNothing()
                .seconds(2)
                .expect("09:10:07 BeginBreak microbreak 30s");
    }

    @Test
    void recordsABreakThatIsTakenBehindALockOnce() {
        Schedule rest = TestSchedules.of(TestSchedules.rest());
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .event(BreakEvent.Locked::new)
                .minutes(20)
                .expect("09:45:00 EndBreak rest-break", "09:45:00 RecordOutcome rest-break taken 09:40:00 5m");
    }
}
