package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads, watches or thinks is there; who is gone for longer than that has rested. */
class PresentTest {
    private static final BreakRule POSITION = TestSchedules.rule(
            "change-position",
            BreakKind.CHANGE_POSITION,
            TestSchedules.after(30),
            Duration.ofMinutes(1),
            Delivery.NOTIFICATION);

    private static Script at(BreakRule... rules) {
        return Script.begin(TestSchedules.of(rules), "2026-03-02T09:00", "Europe/Berlin");
    }

    /** One input every so many seconds, for an hour: use grows with how often, and nowhere in leaps. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 32, 45, 60, 120, 180})
    void countsAllTheTimeOfWhoeverIsSeenOftenEnough(int gap) {
        assertEquals(Duration.ofHours(1), use(gap));
    }

    @Test
    void countsLessAndLessOfTheTimeOfWhoeverIsSeenSeldom() {
        Duration before = Duration.ofHours(1);
        for (int gap = 181; gap < 1200; gap += 7) {
            Duration now = use(gap);
            double share = now.toMillis() / (double) Duration.ofHours(1).toMillis();
            assertEquals(180.0 / gap, share, 0.06, "one input every " + gap + " s");
            assertTrue(before.minus(now).compareTo(Duration.ofMinutes(4)) < 0, "a leap at " + gap + " s");
            before = now;
        }
    }

    private static Duration use(int gap) {
        Script day = at(TestSchedules.drinkAt(java.time.LocalTime.of(5, 0)));
        int seconds = 3600;
        while (seconds > 0) {
            int next = Math.min(gap, seconds);
            if (next > 180) {
                day.seconds(180).event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3)));
                day.seconds(next - 180).event(BreakEvent.BecameActive::new);
            } else {
                day.seconds(next);
            }
            seconds -= next;
        }
        return day.event(BreakEvent.Ticked::new).state().clock().today().used();
    }

    @Test
    void doesNotTakeAReaderForSomebodyWhoRests() {
        Script day = at(TestSchedules.micro(), TestSchedules.rest());
        for (int i = 0; i < 11; i++) {
            day.idleMinutes(4);
        }
        assertEquals(0, day.ruleState("rest-break").counts().natural());
        assertEquals(Duration.ofMinutes(33), day.used("rest-break"));
    }

    /** Told at the very moment at which a hand moves, the hand counts. */
    @Test
    void doesNotMissAHandThatMovesAtTheLastMoment() {
        Script day = at(TestSchedules.micro()).minutes(4).idleMinutes(3);
        assertEquals(Duration.ofMinutes(7), day.used("microbreak"));
    }

    @Test
    void paysNoChangeOfPositionWithHandsOffForLessThanFiveMinutes() {
        Script day = at(POSITION).minutes(20).idleMinutes(5);
        assertEquals(Duration.ofMinutes(25), day.used("change-position"), "sitting still is sitting");
        day.idle(Duration.ofMinutes(3), Duration.ofMinutes(5).plusSeconds(2));
        assertEquals(Duration.ZERO, day.used("change-position"));
    }

    @Test
    void paysAChangeOfPositionAtOnceWithALock() {
        Script day = at(POSITION).minutes(20).event(BreakEvent.Locked::new).seconds(60);
        assertEquals(Duration.ZERO, day.used("change-position"));
    }

    /** Hands off for four minutes, and then the screen is locked: they had left the desk all the time. */
    @Test
    void knowsByALockWhatTheHandsAloneDidNotTell() {
        Script day = at(POSITION).minutes(20).minutes(3);
        day.event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3))).minutes(1);
        assertEquals(Duration.ofMinutes(24), day.used("change-position"));
        day.event(BreakEvent.Locked::new);
        assertEquals(Duration.ZERO, day.used("change-position"));
    }

    @Test
    void countsForEachRuleAsLongAsItSays() {
        BreakRule patient = TestSchedules.rest().withPresent(Duration.ofMinutes(8));
        Script day = at(patient).minutes(10).idleMinutes(8);
        assertEquals(Duration.ofMinutes(18), day.used("rest-break"));
        day.idle(Duration.ofMinutes(3), Duration.ofMinutes(8).plusSeconds(2));
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void offersABreakThatFallsDueWhileOnlyItsOwnRuleCountsThePersonAsThereWhenTheyAreBack() {
        at(POSITION)
                .minutes(27)
                .idle(Duration.ofMinutes(3), Duration.ofMinutes(4))
                .expect("09:30:00 ShowNotice change-position");
    }

    @Test
    void takesLessThanTheScheduleSaysOfNoRule() {
        BreakRule hasty = TestSchedules.micro().withPresent(Duration.ofMinutes(1));
        Script day = at(hasty).minutes(4).idleMinutes(2);
        assertEquals(Duration.ofMinutes(6), day.used("microbreak"));
    }

    @Test
    void asksWhetherAFilmOrACallGoesOnBeforeItTakesAnybodyForGone() {
        Script day = at(TestSchedules.rest()).minutes(13).watched();
        day.event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3))).watched("09:13:00 quiet once");
        day.event(it -> new BreakEvent.QuietBegan(it, Quiet.FULL_SCREEN)).minutes(20);
        assertEquals(Duration.ofMinutes(33), day.used("rest-break"));
    }

    @Test
    void knowsAtTheNextPromptNothingOfThePauseBeforeTheLast() {
        Script day = at(TestSchedules.micro())
                .until("09:10:00")
                .pausesTyping()
                .seconds(30)
                .types();
        day.overlook()
                .until("09:20:40")
                .overlook()
                .seconds(60)
                .expect("09:21:33 BeginBreak microbreak 30s", "09:21:33 HoldCountdown microbreak 30s");
    }

    /** A film in a window: the sound alone tells of whoever watches, and no prompt waits for its end. */
    @Test
    void countsWhoeverHearsSomethingAsThereAndHoldsNothingForIt() {
        Script day = at(TestSchedules.micro()).minutes(3);
        day.event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3)))
                .event(it -> new BreakEvent.QuietBegan(it, Quiet.PLAYING))
                .until("09:09:40")
                .expect("09:09:38 OpenWindowSoon microbreak", "09:09:40 ShowHeadsUp microbreak 20s");
    }

    @Test
    void takesWhoeverHeardSomethingForGoneWhenItEnds() {
        Script day = at(TestSchedules.rest()).minutes(3);
        day.event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3)))
                .event(it -> new BreakEvent.QuietBegan(it, Quiet.PLAYING))
                .minutes(10)
                .event(it -> new BreakEvent.QuietEnded(it, Quiet.PLAYING))
                .minutes(4);
        assertEquals(Duration.ofMinutes(13), day.used("rest-break"));
        day.minutes(2);
        assertEquals(Duration.ZERO, day.used("rest-break"));
    }

    @Test
    void forgetsWhatPlayedWithTheNextTouch() {
        Script day = at(TestSchedules.rest()).minutes(3);
        day.event(it -> new BreakEvent.BecameIdle(it, Duration.ofMinutes(3)))
                .event(it -> new BreakEvent.QuietBegan(it, Quiet.PLAYING))
                .minutes(1)
                .watched("09:03:00 quiet once", "09:03:00 quiet")
                .event(BreakEvent.BecameActive::new)
                .watched("09:04:00 no quiet");
        assertEquals(java.util.Set.of(), day.state().person().quiet());
    }

    /** Else music would have the desktop asked every few seconds all day. */
    @Test
    void doesNotKeepWhatPlaysWhileHandsAreAtWork() {
        Script day = at(TestSchedules.rest()).minutes(3);
        day.event(it -> new BreakEvent.QuietBegan(it, Quiet.PLAYING)).watched();
        assertEquals(java.util.Set.of(), day.state().person().quiet());
    }
}
