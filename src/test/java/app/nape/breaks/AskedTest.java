package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AskedTest {
    private final Schedule both = TestSchedules.of(TestSchedules.micro(), TestSchedules.rest());

    @Test
    void beginsTheBreakAskedForAtOnceAlsoInACall() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(5)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .expect("09:05:00 OpenWindowSoon rest-break", "09:05:00 BeginBreak rest-break 5m")
                .minutes(5)
                .expect("09:10:00 EndBreak rest-break", "09:10:00 RecordOutcome rest-break taken 09:05:00 5m");
    }

    @Test
    void beginsTheNextBreakWhenNoKindIsNamed() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(5)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:05:00 OpenWindowSoon microbreak", "09:05:00 BeginBreak microbreak 30s");
    }

    @Test
    void refusesABreakThatTheScheduleDoesNotHave() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.DRINK))
                .expect("09:00:00 Refuse no-such-break")
                .event(BreakEvent.BreakBegun::new)
                .expect("09:00:00 Refuse nothing-on-offer")
                .event(BreakEvent.BreakLeft::new)
                .expect("09:00:00 Refuse nothing-under-way");
    }

    /** Stretchly 177, BreakTimer 377: a break was taken already, let me say so. */
    @Test
    void backDatesABreakThatWasTakenAwayFromTheDesk() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(9)
                .event(at -> new BreakEvent.TakenReported(
                        at, BreakKind.REST_BREAK, at.wall().minus(Duration.ofMinutes(4))))
                .expect("09:09:00 RecordOutcome rest-break taken 09:00:00 5m");
        assertEquals(Duration.ofMinutes(4), day.used("rest-break"));
        assertEquals(Duration.ofMinutes(4), day.used("microbreak"));
    }

    @Test
    void refusesABreakInTheFuture() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.TakenReported(at, null, at.wall().plus(Duration.ofHours(1))))
                .expect("09:00:00 Refuse time-out-of-bounds");
    }

    /** Stretchly 522, 1605: I am back. */
    @Test
    void believesThePersonWhoIsBack() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(BreakEvent.Locked::new)
                .minutes(2)
                .event(BreakEvent.CameBack::new);
        assertEquals(Presence.ACTIVE, day.state().person().presence());
        day.minutes(3);
        assertEquals(Duration.ofMinutes(3), day.used("microbreak"));
    }

    @Test
    void countsReadingAsUseWhileReadingModeIsOn() {
        Script day = Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.ReadingModeSet(at, true))
                .minutes(3)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .minutes(4);
        assertEquals(Duration.ofMinutes(7), day.used("microbreak"));
        day.event(at -> new BreakEvent.ReadingModeSet(at, false)).minutes(4);
        assertEquals(Duration.ZERO, day.used("microbreak"));
    }

    @Test
    void tellsOnceADayThatTheLimitOfUseIsReached() {
        Script.begin(
                        TestSchedules.limited(Duration.ofHours(2), TestSchedules.drinkAt(java.time.LocalTime.of(5, 0))),
                        "2026-03-02T09:00",
                        "Europe/Berlin")
                .minutes(119)
                .expectNothing()
                .minutes(240)
                .expect("11:00:00 ShowDailyLimit 2h");
    }

    @Test
    void answersEveryEventInEveryStateWithoutATimetable() {
        Schedule empty = TestSchedules.of();
        Script.begin(empty, "2026-03-02T09:00", "Europe/Berlin")
                .event(BreakEvent.Skipped::new)
                .expect("09:00:00 Refuse nothing-on-offer")
                .event(at -> new BreakEvent.Postponed(at, null))
                .expect("09:00:00 Refuse nothing-on-offer")
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .expect("09:00:00 Refuse no-such-break")
                .minutes(3000)
                .expectNothing();
    }

    @Test
    void endsTheBreakOfAPersonWhoSaysThatTheyAreBack() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .minutes(2)
                .overlook()
                .event(BreakEvent.CameBack::new)
                .expect("09:02:00 EndBreak rest-break", "09:02:00 RecordOutcome rest-break cut-short 09:00:00 2m");
    }

    @Test
    void keepsHowLongWasRestedOfABreakThatIsSkippedWhileItRuns() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.BreakAsked(at, BreakKind.REST_BREAK))
                .minutes(2)
                .overlook()
                .event(BreakEvent.Skipped::new)
                .expect("09:02:00 EndBreak rest-break", "09:02:00 RecordOutcome rest-break skipped 09:02:00 2m");
    }

    @Test
    void takesThePromptAwayWithAPauseUntilTomorrow() {
        Script.begin(both, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:09:50")
                .overlook()
                .event(BreakEvent.PauseAskedUntilTomorrow::new)
                .expect("09:09:50 HidePrompt microbreak");
    }

    /** Both are due when the call ends: the longer comes, and is the shorter one, too. */
    @Test
    void offersTheLongerOfTwoThatAreDue() {
        for (Schedule each : new Schedule[] {both, TestSchedules.of(TestSchedules.rest(), TestSchedules.micro())}) {
            Script.begin(each, "2026-03-02T09:00", "Europe/Berlin")
                    .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                    .minutes(60)
                    .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                    .expect("10:00:00 OpenWindowSoon rest-break");
        }
    }
}
