package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nothing tells any more whether the person is there, as after a logout that the agent outlives. */
class LostPresenceTest {
    private static final Schedule REST = TestSchedules.of(TestSchedules.rest());

    private static Script at(String time) {
        return Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .until(time)
                .overlook();
    }

    @Test
    void countsANightWithoutAnybodyToTellAsNoUse() {
        Script day =
                at("09:20:00").event(BreakEvent.PresenceLost::new).minutes(600).expectNothing();
        assertEquals(Duration.ofMinutes(20), day.used("rest-break"));
        assertEquals(Duration.ofMinutes(20), day.state().clock().today().used());
        assertEquals(Presence.UNKNOWN, day.state().person().presence());
    }

    @Test
    void countsItAsNoRestEither() {
        Script day = at("09:20:00")
                .event(BreakEvent.PresenceLost::new)
                .minutes(30)
                .event(BreakEvent.PresenceFound::new)
                .minutes(10)
                .expectNothing();
        assertEquals(Duration.ofMinutes(30), day.used("rest-break"));
        assertEquals(Presence.ACTIVE, day.state().person().presence());
    }

    @Test
    void endsARestThatWasUnderWayWhereItWasLost() {
        at("09:40:00")
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(1)))
                .minutes(3)
                .event(BreakEvent.PresenceLost::new)
                .minutes(60)
                .expectNothing();
    }

    @Test
    void stillCountsALockedScreenAsRest() {
        at("09:40:00")
                .event(BreakEvent.Locked::new)
                .event(BreakEvent.PresenceLost::new)
                .minutes(5)
                .expect("09:45:00 RecordOutcome rest-break natural 09:40:00 5m");
    }

    @Test
    void offersNothingAndSaysWhy() {
        at("09:40:00")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(1)))
                .event(BreakEvent.PresenceLost::new)
                .overlook()
                .minutes(120)
                .expectNothing()
                .event(BreakEvent.PresenceFound::new)
                .decided("11:40:00 presence-found");
    }

    @Test
    void takesBackAPromptThatNobodyCanSee() {
        at("09:45:10")
                .event(BreakEvent.PresenceLost::new)
                .expect("09:45:10 HidePrompt rest-break")
                .decided("09:45:10 presence-lost", "09:45:10 withdrawn rest-break unknown")
                .minutes(60)
                .expectNothing()
                .event(BreakEvent.PresenceFound::new)
                .expect("10:45:10 OpenWindowSoon rest-break")
                .decided("10:45:10 presence-found", "10:45:10 offered rest-break");
    }

    /** The break that was found hanging at 23 s left, for hours. */
    @Test
    void hangsNoBreakWhoseHandsWereOnTheKeys() {
        at("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(1)
                .types()
                .overlook()
                .event(BreakEvent.PresenceLost::new)
                .expect("09:45:45 EndBreak rest-break")
                .minutes(600)
                .expectNothing();
    }

    @Test
    void runsABreakThatIsAskedForToItsEnd() {
        at("09:10:00")
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(1)))
                .event(BreakEvent.BecameActive::new)
                .event(BreakEvent.PresenceLost::new)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .minutes(5)
                .expect("09:15:00 EndBreak rest-break", "09:15:00 RecordOutcome rest-break taken 09:10:00 5m");
    }

    @Test
    void isToldOnce() {
        at("09:10:00")
                .event(BreakEvent.PresenceFound::new)
                .event(BreakEvent.PresenceLost::new)
                .event(BreakEvent.PresenceLost::new)
                .decided("09:10:00 presence-lost");
    }

    @Test
    void knowsNothingOfItAfterARestart() {
        Script day = at("09:20:00")
                .event(BreakEvent.PresenceLost::new)
                .minutes(1)
                .restarts(Duration.ofSeconds(20))
                .minutes(9);
        assertEquals(Duration.ofMinutes(29), day.used("rest-break"));
    }
}
