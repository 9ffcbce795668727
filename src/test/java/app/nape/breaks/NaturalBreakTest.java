package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NaturalBreakTest {
    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    @Test
    void countsIdlenessAsLongAsTheBreakAsThatBreak() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(8)
                .idleSeconds(40)
                .expect("09:08:30 RecordOutcome microbreak natural 09:08:00 30s")
                .seconds(570)
                .expectNothing();
    }

    @Test
    void paysMicrobreaksWithANaturalRestBreak() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(9)
                .idle(Duration.ofSeconds(10), Duration.ofMinutes(6))
                .expect("09:09:30 RecordOutcome microbreak natural 09:09:00 30s")
                .minutes(9)
                .expectNothing();
    }

    @Test
    void keepsTheUseBehindAnIdlenessThatIsTooShort() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(8)
                .idleSeconds(25)
                .expectNothing();
        assertEquals(Duration.ofMinutes(8), day.used("microbreak"));
    }

    @Test
    void keepsNoRecordOfARestThatNobodyNeeded() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(2)
                .idleSeconds(60)
                .expectNothing();
    }

    @Test
    void takesABumpAgainstTheDeskForPartOfTheRest() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .overlook()
                .seconds(10)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .minutes(3)
                .event(BreakEvent.BecameActive::new)
                .seconds(1)
                .seconds(10)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .overlook()
                .minutes(2)
                .expect("09:45:00 RecordOutcome rest-break natural 09:40:00 5m");
    }

    @Test
    void doesNotTakeBeingAwayForDrinking() {
        Script.begin(
                        TestSchedules.of(TestSchedules.drinkAt(java.time.LocalTime.of(10, 0))),
                        "2026-03-02T09:55",
                        "Europe/Berlin")
                .minutes(4)
                .idle(Duration.ofSeconds(10), Duration.ofMinutes(20))
                .expect("10:19:00 ShowNotice drink");
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
