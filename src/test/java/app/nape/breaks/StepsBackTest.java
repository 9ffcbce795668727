package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A break that took the screen, and letters that were meant for another program. */
class StepsBackTest {
    private static final Schedule REST = TestSchedules.of(TestSchedules.rest());

    /** The break has just come by itself, at a pause in typing. */
    private static Script come(Schedule schedule) {
        return Script.begin(schedule, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:10")
                .pausesTyping()
                .overlook();
    }

    @Test
    void stepsBackToItsCardAndComesAtTheNextPause() {
        come(REST)
                .seconds(1)
                .event(BreakEvent.TypedOver::new)
                .expect("09:45:14 EndBreak rest-break", "09:45:14 ShowPrompt rest-break 1m")
                .decided("09:45:14 typed-over rest-break")
                .seconds(20)
                .pausesTyping()
                .expect("09:45:37 BeginBreak rest-break 5m")
                .minutes(5)
                .expect("09:50:37 EndBreak rest-break", "09:50:37 RecordOutcome rest-break taken 09:45:37 5m");
    }

    @Test
    void waitsForThePauseNoLongerThanItsGraceAndThenStays() {
        come(REST)
                .event(BreakEvent.TypedOver::new)
                .overlook()
                .minutes(1)
                .expect("09:46:13 BeginBreak rest-break 5m", "09:46:13 HoldCountdown rest-break 5m")
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
    }

    @Test
    void countsTheTimeInBetweenAsUse() {
        Script day = come(REST);
        Duration before = day.state().clock().today().used();
        day.event(BreakEvent.TypedOver::new).seconds(30);
        assertEquals(
                before.plusSeconds(30),
                day.event(BreakEvent.Ticked::new).state().clock().today().used());
    }

    @Test
    void staysWhenItWasAskedFor() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:05")
                .event(BreakEvent.BreakBegun::new)
                .overlook()
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
    }

    @Test
    void staysWhenItHasBeenThereForLongerOrLeavesTheKeyboardAloneOrMayNotWait() {
        come(REST)
                .seconds(4)
                .event(BreakEvent.TypedOver::new)
                .expect("09:45:17 EndBreak rest-break", "09:45:17 ShowPrompt rest-break 1m");
        come(REST).seconds(5).event(BreakEvent.TypedOver::new).expectNothing();
        come(TestSchedules.of(TestSchedules.rest().withDelivery(Delivery.PROMPT)))
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
        Schedule atOnce = REST.withWaits(Duration.ofSeconds(20), Duration.ZERO, Duration.ofSeconds(3), Duration.ZERO);
        Script.begin(atOnce, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:01")
                .overlook()
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
    }

    @Test
    void meansNothingBeforeABreakHasBegun() {
        Script.begin(REST, "2026-03-02T09:00", "Europe/Berlin")
                .event(BreakEvent.TypedOver::new)
                .expectNothing()
                .until("09:45:05")
                .overlook()
                .event(BreakEvent.TypedOver::new)
                .expectNothing();
    }
}
