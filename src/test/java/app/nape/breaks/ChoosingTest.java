package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which break somebody means who says only “a break”. */
class ChoosingTest {
    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    private static Script taken(Script day) {
        return day.event(at -> new BreakEvent.TakenReported(at, null, at.wall()));
    }

    @Test
    void meansTheSoonestWhenNothingIsDue() {
        taken(Script.begin(both, "2026-03-02T09:00", "Europe/Berlin").minutes(5))
                .expect("09:05:00 RecordOutcome microbreak taken 09:04:30 30s");
        Schedule other = TestSchedules.of(TestSchedules.rest(), TestSchedules.micro());
        taken(Script.begin(other, "2026-03-02T09:00", "Europe/Berlin").minutes(5))
                .expect("09:05:00 RecordOutcome microbreak taken 09:04:30 30s");
    }

    @Test
    void meansTheClocksNextTimeWhenThatIsSooner() {
        Schedule drink = TestSchedules.of(TestSchedules.rest(), TestSchedules.drinkAt(LocalTime.of(10, 0)));
        taken(Script.begin(drink, "2026-03-02T09:10", "Europe/Berlin"))
                .expect("09:10:00 RecordOutcome rest-break taken 09:05:00 5m");
        taken(Script.begin(drink, "2026-03-02T09:30", "Europe/Berlin"))
                .expect("09:30:00 RecordOutcome drink taken 09:29:30 30s");
    }

    @Test
    void meansWhatIsDueThoughAnotherComesSooner() {
        Schedule three = TestSchedules.of(
                TestSchedules.micro(), TestSchedules.drinkAt(LocalTime.of(9, 5)), TestSchedules.rest());
        taken(Script.begin(three, "2026-03-02T09:00", "Europe/Berlin")
                        .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                        .minutes(9))
                .expect("09:09:00 RecordOutcome drink taken 09:08:30 30s");
    }

    @Test
    void takesTheShortestRestInsteadOfALongOneWhateverTheirOrder() {
        BreakRule longer = TestSchedules.rule(
                "longer", BreakKind.MICROBREAK, TestSchedules.after(20), Duration.ofMinutes(2), Delivery.PROMPT);
        BreakRule rest = TestSchedules.rest();
        assertEquals(Optional.of(1), Choosing.insteadOf(TestSchedules.of(longer, TestSchedules.micro(), rest), rest));
        assertEquals(Optional.of(0), Choosing.insteadOf(TestSchedules.of(TestSchedules.micro(), longer, rest), rest));
        assertEquals(Optional.empty(), Choosing.insteadOf(TestSchedules.of(rest), rest));
        assertEquals(
                Optional.of(TestSchedules.micro()),
                TestSchedules.of(longer, TestSchedules.micro(), rest).insteadOf(rest));
    }

    @Test
    void meansTheLongestOfThoseThatAreDue() {
        taken(Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                        .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                        .minutes(50)
                        .overlook())
                .expect(
                        "09:50:00 RecordOutcome rest-break taken 09:45:00 5m",
                        "09:50:00 RecordOutcome microbreak natural 09:45:00 30s");
        Schedule other = TestSchedules.of(TestSchedules.rest(), TestSchedules.micro());
        taken(Script.begin(other, "2026-03-02T09:00", "Europe/Berlin")
                        .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                        .minutes(50)
                        .overlook())
                .expect(
                        "09:50:00 RecordOutcome rest-break taken 09:45:00 5m",
                        "09:50:00 RecordOutcome microbreak natural 09:45:00 30s");
    }

    /** The notification on the screen is what they answer, though a longer break is due as well. */
    @Test
    void meansTheOneOnOfferThoughALongerOneIsDue() {
        BreakRule drink = TestSchedules.drinkAt(LocalTime.of(9, 43));
        for (Schedule each : new Schedule[] {
            TestSchedules.of(drink, TestSchedules.rest()), TestSchedules.of(TestSchedules.rest(), drink)
        }) {
            taken(Script.begin(each, "2026-03-02T09:00", "Europe/Berlin")
                            .until("09:43:30")
                            .expect("09:43:00 ShowNotice drink")
                            .until("09:44:59")
                            .expectNothing())
                    .expect("09:44:59 HidePrompt drink", "09:44:59 RecordOutcome drink taken 09:44:29 30s");
        }
    }

    @Test
    void putsOffNothingThatKeepsToTheClockAndIsNotDue() {
        Script.begin(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0))), "2026-03-02T09:30", "Europe/Berlin")
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:30:00 Refuse nothing-on-offer")
                .until("10:00:05")
                .expect("10:00:00 ShowNotice drink")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .overlook()
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("10:00:05 RecordOutcome drink postponed 10:00:05 0s")
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .minutes(5)
                .expect("10:05:05 ShowNotice drink");
    }

    /** Skipped before it is due, the next time is left out; the one after it stays. */
    @Test
    void leavesOutTheTimeThatWasSkippedAheadAndNoOther() {
        Script.begin(
                        TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0), LocalTime.of(15, 0))),
                        "2026-03-02T09:30",
                        "Europe/Berlin")
                .event(BreakEvent.Skipped::new)
                .expect("09:30:00 RecordOutcome drink skipped 09:30:00 0s")
                .until("14:59:59")
                .expectNothing()
                .seconds(1)
                .expect("15:00:00 ShowNotice drink")
                .event(BreakEvent.Skipped::new)
                .overlook()
                .minutes(19 * 60)
                .expect("10:00:00 ShowNotice drink");
    }

    /** Whoever begins another break than the one on offer gets that one, and the first is not forgotten. */
    @Test
    void makesRoomForTheBreakThatIsAskedForInstead() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:09:50")
                .overlook()
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .expect(
                        "09:09:50 HidePrompt microbreak",
                        "09:09:50 OpenWindowSoon rest-break",
                        "09:09:50 BeginBreak rest-break 5m")
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.MICROBREAK))
                .expect("09:09:50 Refuse already-under-way")
                .event(BreakEvent.BreakBegun::new)
                .expect("09:09:50 Refuse already-under-way");
    }

    @Test
    void beginsTheOneOnOfferWithoutAnotherWindow() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:09:50")
                .overlook()
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:09:50 BeginBreak microbreak 30s");
    }

    @Test
    void notesABreakThatHasJustEndedThoughTheClocksDifferALittle() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(5)
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall().plusSeconds(59)))
                .expect("09:05:00 RecordOutcome microbreak taken 09:05:29 30s")
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall().plusSeconds(60)))
                .expect("09:05:00 Refuse time-out-of-bounds")
                .event(at -> new BreakEvent.TakenReported(at, BreakKind.EYES, at.wall()))
                .expect("09:05:00 Refuse no-such-break");
    }
}
