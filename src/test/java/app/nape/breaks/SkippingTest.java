package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SkippingTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    @Test
    void skipsAndComesBackAfterHalfTheInterval() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .event(BreakEvent.Skipped::new)
                .expect("09:44:45 HidePrompt rest-break", "09:44:45 RecordOutcome rest-break skipped 09:44:45 0s")
                .until("10:07:07")
                .expectNothing()
                .seconds(1)
                .expect("10:07:08 OpenWindowSoon rest-break");
    }

    @Test
    void keepsToTheDaysBudgetAndGivesItBackOnTheNext() {
        Script script = Script.begin(TestSchedules.of(TestSchedules.micro()), "2026-03-02T09:00", "Europe/Berlin")
                .event(BreakEvent.Skipped::new)
                .minutes(5)
                .event(BreakEvent.Skipped::new)
                .minutes(5)
                .overlook()
                .event(BreakEvent.Skipped::new)
                .expect("09:10:00 Refuse no-skip-left")
                .sleeps(Duration.ofHours(20))
                .overlook()
                .event(BreakEvent.Skipped::new)
                .expect("05:10:00 RecordOutcome microbreak skipped 05:10:00 0s");
        assertEquals(1, script.ruleState("microbreak").counts().skipped());
    }

    @Test
    void refusesToSkipWhatMayNotBeSkipped() {
        BreakRule base = TestSchedules.rest();
        BreakRule firm = new BreakRule(
                base.id(),
                base.kind(),
                base.trigger(),
                base.length(),
                base.delivery(),
                base.postpone(),
                false,
                5,
                null);
        Script.begin(TestSchedules.of(firm), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .event(BreakEvent.Skipped::new)
                .expect("09:44:45 Refuse not-skippable");
    }
}
