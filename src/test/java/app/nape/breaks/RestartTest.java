package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
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

    /** Seen in a simulated year: it was put up again, only to be taken away in the same moment. */
    @Test
    void doesNotShowABreakAnewThatWasTypedThrough() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .seconds(10)
                .types()
                .seconds(115)
                .overlook()
                .restarts(Duration.ofSeconds(10))
                .expect("09:47:00 EndBreak rest-break", "09:47:00 RecordOutcome rest-break cut-short 09:44:45 10s");
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

    /** Nobody told the new process of lock, idleness, call or hands, so it takes none of them for granted. */
    @Test
    void knowsNothingOfTheDesktopWhenItStarts() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(10)
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL))
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofSeconds(10)))
                .event(BreakEvent.Locked::new)
                .restarts(Duration.ofSeconds(10));
        assertEquals(Presence.ACTIVE, day.state().person().presence());
        assertEquals(Set.of(), day.state().person().quiet());
        day.event(BreakEvent.FellAsleep::new).restarts(Duration.ofSeconds(10));
        assertEquals(Presence.ACTIVE, day.state().person().presence());
    }

    /** Hands are felt only by a process that was told of them: else whoever rests would be taken for typing on. */
    @Test
    void takesNobodyForTypingBeforeItHasBeenToldOfHands() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(10)
                .idleSeconds(15)
                .restarts(Duration.ofSeconds(10))
                .until("09:45:10")
                .overlook()
                .minutes(1)
                .expect("09:46:00 BeginBreak rest-break 5m");
    }

    @Test
    void asksAnewForWhatItHasToBeTold() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:50")
                .watched("09:44:23 quiet", "09:44:40 typing")
                .restarts(Duration.ofSeconds(5))
                .watched("09:44:55 typing", "09:44:55 quiet");
    }

    @Test
    void showsThePromptAgainThatWaitedForAPause() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .restarts(Duration.ofSeconds(5))
                .expect("09:44:50 ShowHeadsUp rest-break 10s")
                .until("09:45:20")
                .overlook()
                .restarts(Duration.ofSeconds(10))
                .expect("09:45:30 ShowPrompt rest-break 30s")
                .restarts(Duration.ofSeconds(30))
                .expect("09:46:00 BeginBreak rest-break 5m");
    }

    @Test
    void opensTheWindowAgainThatWasOnItsWay() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:38")
                .overlook()
                .restarts(Duration.ofSeconds(1))
                .expect("09:44:39 OpenWindowSoon rest-break");
    }

    /** A notification dies with the process that showed it; the reminder comes once more after the minimum gap. */
    @Test
    void showsANotificationOnceMore() {
        Script.begin(TestSchedules.of(TestSchedules.drinkAt(LocalTime.of(10, 0))), "2026-03-02T09:59", "Europe/Berlin")
                .minutes(1)
                .overlook()
                .restarts(Duration.ofSeconds(10))
                .expect("10:00:10 HidePrompt drink")
                .minutes(3)
                .expect("10:03:10 ShowNotice drink");
    }

    @Test
    void takesTheOfferAwayOfSomebodyWhoWasAway() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .restarts(Duration.ofMinutes(2))
                .expect("09:46:45 HidePrompt rest-break");
    }

    @Test
    void countsTheTimeWithoutTheProgramAsUseWhenItWasShort() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .minutes(10)
                .restarts(Duration.ofSeconds(119));
        assertEquals(Duration.ofSeconds(719), day.used("rest-break"));
        day.restarts(Duration.ofMinutes(2));
        assertEquals(Duration.ofSeconds(719), day.used("rest-break"));
    }

    @Test
    void movesTheDayWithTheZoneItWakesUpIn() {
        Script day = Script.begin(rest, "2026-03-02T23:00", "Europe/Berlin")
                .restarts(Duration.ofSeconds(10), TestSchedules.of(TestSchedules.rest()));
        assertEquals(
                Instant.parse("2026-03-03T03:00:00Z"),
                day.state().clock().today().ends());
        day.event(at -> new BreakEvent.Started(at, ZoneId.of("UTC"), new DayRollover(LocalTime.of(5, 0)), true));
        assertEquals(
                Instant.parse("2026-03-03T05:00:00Z"),
                day.state().clock().today().ends());
    }
}
