package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule or a schedule with one thing changed is the same in everything else. */
class RuleChangesTest {
    private static final BreakRule REST = TestSchedules.rest();

    private static BreakRule rest(
            BreakKind kind, BreakTrigger trigger, Duration length, Delivery delivery, PostponePolicy postpone) {
        return new BreakRule("rest-break", kind, trigger, length, delivery, postpone, true, 2, null);
    }

    @Test
    void changesOnePartOfARule() {
        PostponePolicy lent = REST.postpone();
        Duration five = Duration.ofMinutes(5);
        BreakTrigger active = TestSchedules.after(45);
        Delivery full = Delivery.FULL_SCREEN;
        assertEquals(rest(BreakKind.EYES, active, five, full, lent), REST.withKind(BreakKind.EYES));
        BreakTrigger other = TestSchedules.after(10);
        assertEquals(rest(BreakKind.REST_BREAK, other, five, full, lent), REST.withTrigger(other));
        assertEquals(
                rest(BreakKind.REST_BREAK, active, Duration.ofMinutes(6), full, lent),
                REST.withLength(Duration.ofMinutes(6)));
        assertEquals(
                rest(BreakKind.REST_BREAK, active, five, Delivery.PROMPT, lent), REST.withDelivery(Delivery.PROMPT));
        PostponePolicy never = new PostponePolicy(0, five);
        assertEquals(rest(BreakKind.REST_BREAK, active, five, full, never), REST.withPostpone(never));
        assertEquals(
                new BreakRule("rest-break", BreakKind.REST_BREAK, active, five, full, lent, false, 7, null),
                REST.withSkips(false, 7));
        assertEquals(
                new BreakRule("rest-break", BreakKind.REST_BREAK, active, five, full, lent, true, 2, "neck"),
                REST.withRoutine("neck"));
    }

    @Test
    void changesOnePartOfASchedule() {
        Schedule standard = SchedulePresets.standard();
        WorkingHours hours = SchedulePresets.workweek(LocalTime.of(7, 0), LocalTime.of(15, 0));
        Schedule all = standard.named("other")
                .withRules(List.of(REST))
                .withHours(hours)
                .withWaits(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4))
                .withEnding(true, true)
                .withDailyLimit(Duration.ofHours(9))
                .withPresent(Duration.ofMinutes(5));
        assertEquals(
                new Schedule(
                        "other",
                        List.of(REST),
                        hours,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        true,
                        Duration.ofHours(9),
                        Duration.ofSeconds(3),
                        Duration.ofMinutes(5),
                        true),
                all);
        assertEquals(standard, standard.withHours(standard.hours()).withDailyLimit(standard.dailyLimit()));
    }

    @Test
    void findsARuleByItsName() {
        Schedule schedule = TestSchedules.of(TestSchedules.micro(), REST);
        assertEquals(Optional.of(REST), schedule.rule("rest-break"));
        assertEquals(Optional.empty(), schedule.rule("drink"));
    }

    @Test
    void startsANewPersonWithThreeRemindersOnWorkingDays() {
        Schedule standard = SchedulePresets.standard();
        assertEquals(
                List.of("microbreak", "change-position", "rest-break"),
                standard.rules().stream().map(BreakRule::id).toList());
        assertEquals(5, standard.hours().ranges().size());
    }
}
