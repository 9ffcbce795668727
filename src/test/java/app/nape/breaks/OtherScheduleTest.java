package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A postponement belongs to the rule that lent it. */
class OtherScheduleTest {
    private static final BreakRule REST = TestSchedules.rest();
    private static final Schedule BEFORE = TestSchedules.of(REST);
    private static final Schedule OTHER = TestSchedules.of(REST.withLength(Duration.ofMinutes(7)));

    /** The break that was due at a quarter to ten has been put off by an hour. */
    private static Script putOff() {
        return Script.begin(BEFORE, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofHours(1)))
                .until("09:50")
                .overlook();
    }

    @Test
    void takesThePostponementOfARuleThatIsAnotherNow() {
        Script day = putOff().schedule(OTHER).expect("09:50:00 OpenWindowSoon rest-break");
        assertEquals(0, day.ruleState("rest-break").postponed());
    }

    @Test
    void takesTheUseThatWasLentBeforeItWasDue() {
        Script day = Script.begin(BEFORE, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:30")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofHours(1)));
        assertEquals(Duration.ofHours(1), day.ruleState("rest-break").extra());
        day.schedule(OTHER);
        assertEquals(Duration.ZERO, day.ruleState("rest-break").extra());
        assertEquals(Duration.ofMinutes(30), day.used("rest-break"));
    }

    @Test
    void leavesItWhenOnlySomethingElseWasChanged() {
        Script day = putOff().schedule(
                        BEFORE.withRules(List.of(REST, TestSchedules.micro())).withPresent(Duration.ofMinutes(4)));
        day.expectNothing();
        assertEquals(1, day.ruleState("rest-break").postponed());
    }

    @Test
    void leavesABreakThatWasNotPutOffWhereItIs() {
        Script.begin(BEFORE, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:05")
                .overlook()
                .schedule(OTHER)
                .expectNothing();
    }

    @Test
    void beginsARuleAnewThatTakesThePlaceOfAnother() {
        Script day = Script.begin(TestSchedules.of(REST), "2026-03-02T09:00", "Europe/Berlin")
                .minutes(5)
                .schedule(TestSchedules.of(TestSchedules.micro()));
        assertEquals(Duration.ZERO, day.used("microbreak"));
        day.minutes(5).expectNothing();
    }

    @Test
    void asksForNothingWhereNoHourIsAWorkingHour() {
        Script.begin(
                        TestSchedules.within(new WorkingHours(Map.of()), TestSchedules.micro()),
                        "2026-03-02T09:00",
                        "Europe/Berlin")
                .minutes(60)
                .expectNothing();
    }

    @Test
    void tellsWhatAnotherScheduleMeansForEachRule() {
        Schedule both = TestSchedules.of(REST, TestSchedules.micro());
        assertEquals(new ScheduleChange(Set.of("microbreak"), Set.of()), ScheduleChange.of(both, BEFORE));
        assertEquals(new ScheduleChange(Set.of(), Set.of("rest-break")), ScheduleChange.of(BEFORE, OTHER));
        assertEquals(new ScheduleChange(Set.of(), Set.of()), ScheduleChange.of(BEFORE.named("standard"), both));
        assertEquals(
                new ScheduleChange(Set.of("microbreak"), Set.of("rest-break")),
                ScheduleChange.of(both, BEFORE.named("calm")),
                "another one was chosen, though the rule is the same in both");
    }
}
