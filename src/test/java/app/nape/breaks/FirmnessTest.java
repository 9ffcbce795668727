package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was missed comes back; what was taken makes good for it. */
class FirmnessTest {
    private static final BreakRule REST = TestSchedules.rest();

    private static Script day() {
        return Script.begin(TestSchedules.of(REST), "2026-03-02T09:00", "Europe/Berlin");
    }

    /** The break that began at 09:44:45, left so long after. */
    private static Script left(Duration after) {
        return day().until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .passes(after)
                .event(BreakEvent.BreakLeft::new)
                .event(BreakEvent.Typed::new);
    }

    @Test
    void keepsMostOfWhatHadBuiltUpWhenABreakIsLeftAtOnce() {
        Script day = left(Duration.ofSeconds(4));
        assertEquals(Duration.ofSeconds((44 * 60 + 45) * 3 / 4).plusMillis(750), day.used("rest-break"));
        assertEquals(1, day.ruleState("rest-break").missed());
    }

    @Test
    void beginsAnewAfterHalfOfABreak() {
        Script day = left(Duration.ofSeconds(150));
        assertEquals(Duration.ZERO, day.used("rest-break"));
        assertEquals(0, day.ruleState("rest-break").missed());
        assertEquals(1, left(Duration.ofSeconds(149)).ruleState("rest-break").missed());
    }

    @Test
    void takesABreakThatWasLeftForASkip() {
        Script day = left(Duration.ofSeconds(4));
        day.overlook().minutes(12).event(BreakEvent.Skipped::new);
        assertTrue(day.state().offers().offer() == null);
        // Two a day: one left, one skipped.
        assertFalse(day.ruleState("rest-break").mayBeSkipped(REST));
    }

    @Test
    void mayBeSkippedAsOftenAsItsRuleSaysAndPutOffAsOftenAsIsLeft() {
        RuleState one = RuleState.fresh(REST.id()).withCounts(OutcomeCounts.NONE.and(BreakOutcome.SKIPPED));
        assertTrue(one.mayBeSkipped(REST));
        assertFalse(one.mayBeSkipped(REST.withSkips(false, 2)));
        assertFalse(one.mayBeSkipped(REST.withSkips(true, 1)));
        assertFalse(
                one.withCounts(one.counts().and(BreakOutcome.CUT_SHORT)).mayBeSkipped(REST), "a break that was left");
        assertTrue(one.withCounts(one.counts().and(BreakOutcome.TAKEN)).mayBeSkipped(REST));
        assertEquals(2, one.postponementsLeft(REST));
        RuleState late = one.putOff(null, Duration.ofMinutes(5));
        assertEquals(1, late.postponementsLeft(REST));
        assertEquals(0, late.postponementsLeft(REST.withPostpone(new PostponePolicy(0, Duration.ofMinutes(5)))));
    }

    @Test
    void bringsASkippedRestBreakBackAfterHalfItsInterval() {
        Script day = day().until("09:45:00").event(BreakEvent.Skipped::new);
        assertEquals(Duration.ofSeconds(1350), day.used("rest-break"));
    }

    @Test
    void losesNothingByASkipLongBeforeTheBreakIsDue() {
        Script day = day().minutes(10).event(BreakEvent.Skipped::new);
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void neverAsksSoonerForAMicrobreakThatWasSkipped() {
        Script day = Script.begin(TestSchedules.of(TestSchedules.micro()), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:10:00")
                .event(BreakEvent.Skipped::new);
        assertEquals(Duration.ZERO, day.used("microbreak"));
    }

    @Test
    void lendsNoSkipAndOnePostponementAfterTwoMissedInARow() {
        BreakRule generous = TestSchedules.rest().withSkips(true, 50);
        Script day = Script.begin(TestSchedules.of(generous), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:45:00")
                .event(BreakEvent.Skipped::new);
        assertTrue(day.ruleState("rest-break").mayBeSkipped(generous));
        assertEquals(2, day.ruleState("rest-break").postponementsLeft(generous));
        day.minutes(23).event(BreakEvent.Skipped::new);
        assertEquals(2, day.ruleState("rest-break").missed());
        day.minutes(23);
        assertEquals(Optional.of(Refusal.MISSED_BEFORE), day.refusal(BreakEvent.Skipped::new));
        assertFalse(day.ruleState("rest-break").mayBeSkipped(generous));
        assertEquals(1, day.ruleState("rest-break").postponementsLeft(generous));
        day.event(at -> new BreakEvent.Postponed(at, null));
        assertEquals(Optional.of(Refusal.NO_POSTPONEMENT_LEFT), day.refusal(at -> new BreakEvent.Postponed(at, null)));
    }

    @Test
    void isAsQuietAsEverAfterABreakThatWasTaken() {
        Script day = day().until("09:45:00")
                .event(BreakEvent.Skipped::new)
                .minutes(23)
                .event(BreakEvent.BreakBegun::new);
        day.minutes(5);
        assertEquals(0, day.ruleState("rest-break").missed());
        assertEquals(1, day.ruleState("rest-break").counts().taken());
    }

    @Test
    void forgetsWhatWasMissedAfterANaturalRest() {
        Script day = day().until("09:45:00")
                .event(BreakEvent.Skipped::new)
                .event(BreakEvent.Locked::new)
                .minutes(6);
        assertEquals(0, day.ruleState("rest-break").missed());
    }

    @Test
    void paysBackInTheNextIntervalWhatABreakWasPutOffBy() {
        Script day = day().until("09:45:00")
                .event(at -> new BreakEvent.Postponed(at, null))
                .minutes(5)
                .event(BreakEvent.BreakBegun::new)
                .minutes(5);
        assertEquals(Duration.ofMinutes(5), day.used("rest-break"));
    }

    @Test
    void paysBackNoMoreThanAQuarterOfTheInterval() {
        Script day = day().until("09:45:00")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(30)))
                .minutes(30)
                .event(BreakEvent.BreakBegun::new)
                .minutes(5);
        assertEquals(Duration.ofSeconds(675), day.used("rest-break"));
    }

    @Test
    void owesNothingAfterALongerRest() {
        Script day = day().until("09:45:00")
                .event(at -> new BreakEvent.Postponed(at, null))
                .minutes(5)
                .event(BreakEvent.BreakBegun::new)
                .event(BreakEvent.Locked::new)
                .minutes(9);
        assertEquals(Duration.ofMinutes(5), day.ruleState("rest-break").used());
        day.minutes(2);
        assertEquals(Duration.ZERO, day.ruleState("rest-break").used());
    }

    @Test
    void owesNothingForWaitingThatWasNotTheirs() {
        Script day =
                day().event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL)).minutes(60);
        day.event(at -> new BreakEvent.QuietEnded(at, Quiet.CALL))
                .event(BreakEvent.BreakBegun::new)
                .minutes(5);
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void takesAShortBreakInsteadOfTheLongOneWhichComesBack() {
        BreakRule brief = TestSchedules.rule(
                "brief", BreakKind.MICROBREAK, TestSchedules.after(60), Duration.ofSeconds(30), Delivery.PROMPT);
        Script day = Script.begin(TestSchedules.of(brief, REST), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .overlook()
                .event(BreakEvent.ShorterAsked::new)
                .expect(
                        "09:44:45 HidePrompt rest-break",
                        "09:44:45 RecordOutcome rest-break postponed 09:44:45 0s",
                        "09:44:45 OpenWindowSoon brief",
                        "09:44:45 BeginBreak brief 30s")
                .seconds(30)
                .expect("09:45:15 EndBreak brief", "09:45:15 RecordOutcome brief taken 09:44:45 30s");
        assertEquals(1, day.ruleState("rest-break").postponed());
    }

    @Test
    void refusesAShortBreakWhereThereIsNoneOrNothingIsOnOffer() {
        assertEquals(Optional.of(Refusal.NOTHING_ON_OFFER), day().refusal(BreakEvent.ShorterAsked::new));
        assertEquals(
                Optional.of(Refusal.NO_SHORTER_BREAK), day().until("09:44:45").refusal(BreakEvent.ShorterAsked::new));
    }

    /** A day on which a break of half a minute may be taken instead of the long one. */
    private static Script dayWithABriefOne() {
        BreakRule brief = TestSchedules.rule(
                "brief", BreakKind.MICROBREAK, TestSchedules.after(60), Duration.ofSeconds(30), Delivery.PROMPT);
        return Script.begin(TestSchedules.of(brief, REST), "2026-03-02T09:00", "Europe/Berlin");
    }

    @Test
    void bringsTheLongOneBackAfterHalfItsInterval() {
        Script day = dayWithABriefOne().until("09:44:45").event(BreakEvent.ShorterAsked::new);
        assertNotNull(day.ruleState("brief").need(), "what runs is due");
        day.seconds(30)
                .overlook()
                .until("10:06:52")
                .expectNothing()
                .seconds(1)
                .expect("10:06:53 OpenWindowSoon rest-break");
    }

    @Test
    void takesNoShortOneOnceTheLongOneMayBePutOffNoMore() {
        Script day = dayWithABriefOne()
                .until("09:44:45")
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(5)))
                .minutes(5)
                .event(at -> new BreakEvent.Postponed(at, Duration.ofMinutes(5)))
                .minutes(5)
                .overlook()
                .event(BreakEvent.ShorterAsked::new)
                .expect("09:54:45 Refuse no-postponement-left");
        assertEquals(2, day.ruleState("rest-break").postponed());
    }
}
