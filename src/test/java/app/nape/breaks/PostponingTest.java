package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostponingTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script atTheHeadsUp() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook();
    }

    @Test
    void putsTheBreakOffByTheRulesOwnLength() {
        atTheHeadsUp()
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:44:45 HidePrompt rest-break", "09:44:45 RecordOutcome rest-break postponed 09:44:45 0s")
                .until("09:49:46")
                .expect(
                        "09:49:23 OpenWindowSoon rest-break",
                        "09:49:25 ShowHeadsUp rest-break 20s",
                        "09:49:45 ShowPrompt rest-break 1m");
    }

    @Test
    void lendsOnlyAsManyPostponementsAsTheRuleAllows() {
        atTheHeadsUp()
                .event(at -> new BreakEvent.Postponed(at, null))
                .until("09:49:40")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(10)))
                .overlook()
                .until("09:59:30")
                .overlook()
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:59:30 Refuse no-postponement-left");
    }

    @Test
    void refusesAPostponementOutOfBoundsAndChangesNothing() {
        Script script = atTheHeadsUp();
        BreakOffer before = script.state().offers().offer();
        script.event(at -> new BreakEvent.Postponed(at, Duration.ofHours(3)))
                .expect("09:44:45 Refuse postponement-out-of-bounds");
        assertEquals(before, script.state().offers().offer());
        assertEquals(0, script.ruleState("rest-break").postponed());
    }

    @Test
    void putsOffTheNextBreakBeforeItIsDue() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(30)
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:30:00 RecordOutcome rest-break postponed 09:30:00 0s")
                .until("09:49:50")
                .expect("09:49:38 OpenWindowSoon rest-break", "09:49:40 ShowHeadsUp rest-break 20s");
    }

    @Test
    void putsOffABreakThatHasBegun() {
        atTheHeadsUp()
                .event(BreakEvent.BreakBegun::new)
                .seconds(60)
                .expect("09:44:45 BeginBreak rest-break 5m")
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:45:45 EndBreak rest-break", "09:45:45 RecordOutcome rest-break postponed 09:45:45 1m");
    }

    @Test
    void lendsAnewAfterTheBreakWasTaken() {
        Script script = atTheHeadsUp()
                .event(at -> new BreakEvent.Postponed(at, null))
                .minutes(1)
                .idle(Duration.ofSeconds(10), Duration.ofMinutes(6));
        assertEquals(0, script.ruleState("rest-break").postponed());
    }

    /** Also when something else comes in between: a break interrupted by a call is not put off again. */
    @Test
    void isTakenAfterAllByWhoeverAsksForItAndIsPutOffNoLonger() {
        Script day = Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(30)))
                .minutes(1)
                .overlook()
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:45:45 OpenWindowSoon rest-break", "09:45:45 BeginBreak rest-break 5m");
        RuleState.Need need = day.ruleState("rest-break").need();
        assertEquals(day.state().clock().lived(), need == null ? null : need.notBefore());
        day.seconds(10)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(5)
                .overlook()
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .expect("09:50:55 OpenWindowSoon rest-break");
    }
}
