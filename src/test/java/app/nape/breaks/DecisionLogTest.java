package app.nape.breaks;

import org.junit.jupiter.api.Test;

class DecisionLogTest {
    @Test
    void tellsTheStoryOfABreakThatACallHeld() {
        Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:57", "Europe/Berlin")
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
}
