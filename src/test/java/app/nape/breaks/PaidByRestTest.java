package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What somebody has done by being away, and what they have not. */
class PaidByRestTest {
    private static Script dueAtTen(BreakKind kind) {
        BreakRule rule = TestSchedules.rule(
                "it",
                kind,
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 0)), EnumSet.allOf(DayOfWeek.class)),
                Duration.ofMinutes(2),
                Delivery.NOTIFICATION);
        return Script.begin(TestSchedules.of(rule), "2026-03-02T09:59", "Europe/Berlin")
                .seconds(80)
                .expect("10:00:00 ShowNotice it")
                .event(BreakEvent.Locked::new)
                .expect("10:00:20 HidePrompt it")
                .minutes(10)
                .event(BreakEvent.Unlocked::new);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"DRINK", "STRETCH"})
    void asksAgainForWhatNobodyDoesByBeingAway(BreakKind kind) {
        dueAtTen(kind).expect("10:10:20 ShowNotice it");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"MICROBREAK", "REST_BREAK", "CHANGE_POSITION", "EYES"})
    void takesBeingAwayForTheRestItIs(BreakKind kind) {
        dueAtTen(kind).expect("10:02:20 RecordOutcome it natural 10:00:20 2m");
    }

    /** A reminder that counts use counts anew after a rest, whatever it asks for. */
    @Test
    void countsAnewAfterARestWhateverIsAskedFor() {
        BreakRule drink = TestSchedules.rule(
                "drink", BreakKind.DRINK, TestSchedules.after(60), Duration.ofMinutes(1), Delivery.NOTIFICATION);
        Script day = Script.begin(TestSchedules.of(drink), "2026-03-02T09:00", "Europe/Berlin")
                .minutes(40)
                .idleMinutes(4)
                .expect("09:43:01 RecordOutcome drink natural 09:40:00 1m");
        assertEquals(Duration.ZERO, day.used("drink"));
    }

    /** A rest break of five minutes is also the microbreak and the look away; of ten minutes of stretching it is nothing. */
    @Test
    void takesABreakForEveryRestThatIsNoLongerAndForNoStretching() {
        BreakRule eyes = TestSchedules.rule(
                "eyes", BreakKind.EYES, TestSchedules.after(60), Duration.ofMinutes(5), Delivery.PROMPT);
        BreakRule walk = TestSchedules.rule(
                "walk",
                BreakKind.CHANGE_POSITION,
                TestSchedules.after(60),
                Duration.ofSeconds(301),
                Delivery.NOTIFICATION);
        Script day = Script.begin(
                        TestSchedules.of(TestSchedules.rest(), eyes, walk), "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(5);
        assertEquals(Duration.ZERO, day.used("eyes"));
        assertEquals(Duration.ofSeconds(44 * 60 + 45), day.used("walk"));
    }
}
