package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NaturalBreakTest {
    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    @Test
    void countsHandsOffForLongerThanSomebodyCountsAsThereAsThatBreak() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(6)
                .idleMinutes(4)
                .expect("09:09:01 RecordOutcome microbreak natural 09:06:00 30s")
                .seconds(570)
                .expectNothing();
    }

    @Test
    void paysMicrobreaksWithANaturalRestBreak() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(6)
                .idleMinutes(6)
                .expect("09:09:01 RecordOutcome microbreak natural 09:06:00 30s")
                .minutes(9)
                .expectNothing();
    }

    @Test
    void countsReadingAndThinkingWithTheHandsOffAsUse() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(6)
                .idleMinutes(3)
                .expectNothing();
        assertEquals(Duration.ofMinutes(9), day.used("microbreak"));
    }

    @Test
    void keepsTheUseBehindAnIdlenessThatIsTooShort() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(6)
                .idleMinutes(4);
        assertEquals(Duration.ofMinutes(9), day.used("rest-break"));
    }

    @Test
    void keepsNoRecordOfARestThatNobodyNeeded() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(1)
                .idleMinutes(4)
                .expectNothing();
    }

    @Test
    void takesABumpAgainstTheDeskForPartOfTheRest() {
        BreakRule walk = TestSchedules.rule(
                "walk", BreakKind.REST_BREAK, TestSchedules.after(45), Duration.ofMinutes(10), Delivery.FULL_SCREEN);
        Script.begin(TestSchedules.of(walk), "2026-03-02T09:00", "Europe/Berlin")
                .minutes(30)
                .idleMinutes(7)
                .seconds(1)
                .minutes(3)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .expectNothing()
                .minutes(2)
                .expect("09:40:02 RecordOutcome walk natural 09:30:00 10m");
    }

    @Test
    void doesNotTakeBeingAwayForDrinking() {
        Script.begin(
                        TestSchedules.of(TestSchedules.drinkAt(java.time.LocalTime.of(10, 0))),
                        "2026-03-02T09:55",
                        "Europe/Berlin")
                .minutes(1)
                .idleMinutes(20)
                .expect("10:16:00 ShowNotice drink");
    }

    @Test
    void endsABreakThatIsOnOfferWhenThePersonIsSimplyAway() {
        Script.begin(TestSchedules.of(TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:50")
                .expect("09:44:38 OpenWindowSoon rest-break", "09:44:40 ShowHeadsUp rest-break 20s")
                .event(BreakEvent.Locked::new)
                .expect("09:44:50 HidePrompt rest-break")
                .minutes(6)
                .expect("09:49:50 RecordOutcome rest-break natural 09:44:50 5m");
    }

    /** Found by the simulation: in reading mode the first part of the rest was forgotten when the screen was locked in a break. */
    @Test
    void countsARestFromTheBreakOnInWhichItBegan() {
        BreakRule walk = TestSchedules.rule(
                "walk",
                BreakKind.CHANGE_POSITION,
                TestSchedules.after(30),
                Duration.ofMinutes(4),
                Delivery.FULL_SCREEN);
        Script day = Script.begin(TestSchedules.of(walk, TestSchedules.rest()), "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .minutes(20)
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.CHANGE_POSITION))
                .minutes(3)
                .event(BreakEvent.Locked::new)
                .minutes(2);
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }
}
