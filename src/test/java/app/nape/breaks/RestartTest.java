package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    @Test
    void goesOnAfterACrashAsIfNothingHadBeen() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .restarts(Duration.ofSeconds(10))
                .expectNothing();
        assertEquals(Duration.ofMinutes(40).plusSeconds(10), day.used("rest-break"));
        day.until("09:44:45").expect("09:44:38 OpenWindowSoon rest-break", "09:44:40 ShowHeadsUp rest-break 20s");
    }

    @Test
    void showsTheBreakAgainThatWasUnderWay() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(2)
                .overlook()
                .restarts(Duration.ofSeconds(30))
                .expect("09:47:15 BeginBreak rest-break 2m30s")
                .seconds(150)
                .expect("09:49:45 EndBreak rest-break", "09:49:45 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @Test
    void takesATimeWithoutTheProgramForRest() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .restarts(Duration.ofMinutes(20))
                .expect("10:00:00 RecordOutcome rest-break natural 09:40:00 5m");
    }

    @Test
    void endsABreakWhoseRestWasOverWhenTheProgramCameBack() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .overlook()
                .restarts(Duration.ofMinutes(20))
                .expect("10:04:45 EndBreak rest-break", "10:04:45 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @Test
    void keepsTheUseOfARuleThatAChangedScheduleStillHas() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(30)
                .schedule(TestSchedules.of(TestSchedules.micro(), TestSchedules.rest()));
        assertEquals(Duration.ofMinutes(30), day.used("rest-break"));
        assertEquals(Duration.ZERO, day.used("microbreak"));
    }

    @Test
    void endsWhatIsOnOfferWithTheRuleThatLeaves() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .schedule(TestSchedules.of(TestSchedules.micro()))
                .expect("09:44:45 HidePrompt rest-break", "09:44:45 RecordOutcome rest-break lapsed 09:44:45 0s");
    }

    @Test
    void keepsWhatWasRestedOfABreakWhoseRuleLeaves() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(4)
                .overlook()
                .schedule(TestSchedules.of())
                .expect("09:48:45 EndBreak rest-break", "09:48:45 RecordOutcome rest-break cut-short 09:44:45 4m");
    }

    @Test
    void letsTheHeldBreakGoOfARuleThatLeaves() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .minutes(50)
                .schedule(TestSchedules.of())
                .expect("09:50:00 RecordOutcome rest-break lapsed 09:50:00 0s")
                .event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .minutes(60)
                .expectNothing();
    }

    /** Settings that were changed while the agent was not running: nothing more is known of the rule than its name. */
    @Test
    void takesAwayTheOfferOfARuleThatIsGoneWhenItStarts() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .restarts(Duration.ofSeconds(10), TestSchedules.of(TestSchedules.micro()))
                .expect("09:44:55 HidePrompt rest-break");
    }
}
