package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakRule;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.breaks.WorkingHours;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one way in which the schedule is changed in the window; no window is needed for it. */
class ScheduleDeskTest {
    private static final Duration TOO_LONG = Duration.ofHours(9);

    private final UiBench bench;
    private final ScheduleDesk desk;

    ScheduleDeskTest() {
        bench = new UiBench();
        desk = new ScheduleDesk(bench.context());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String length(String id, Duration length) {
        return desk.changeRule(id, rule -> rule.withLength(length));
    }

    private Duration length(String id) {
        return desk.schedule().rule(id).map(BreakRule::length).orElseThrow();
    }

    @Test
    void putsAChangeInForceAndCallsTheScheduleThePersonsOwn() {
        assertEquals("", length("rest-break", Duration.ofMinutes(7)));
        assertEquals(Duration.ofMinutes(7), length("rest-break"));
        assertEquals(Schedule.OWN, desk.schedule().name());
        assertEquals(desk.schedule(), bench.settings().get().schedule());
    }

    @Test
    void changesOnlyTheReminderThatIsNamed() {
        Duration other = length("microbreak");
        length("rest-break", Duration.ofMinutes(7));
        assertEquals(other, length("microbreak"));
        Schedule before = desk.schedule();
        assertEquals("", length("no-such-rule", Duration.ofMinutes(3)));
        assertEquals(before, desk.schedule());
    }

    @Test
    void leavesItsNameWhenOnlyTheHoursChange() {
        WorkingHours later = SchedulePresets.workweek(LocalTime.of(11, 0), LocalTime.of(19, 0));
        assertEquals("", desk.change(schedule -> schedule.withHours(later)));
        assertEquals(later, desk.schedule().hours());
        assertEquals(SchedulePresets.standard().name(), desk.schedule().name());
    }

    @Test
    void leavesItsNameWhenNothingChanges() {
        assertEquals("", desk.change(schedule -> schedule));
        assertEquals(SchedulePresets.standard(), desk.schedule());
    }

    @Test
    void saysInASentenceWhatBreaksABoundAndChangesNothing() {
        String sentence = length("rest-break", TOO_LONG);
        assertTrue(sentence.endsWith("."), sentence);
        assertFalse(sentence.startsWith("rest-break"), "the field says which reminder it is: " + sentence);
        assertEquals(SchedulePresets.standard(), desk.schedule());
    }

    /** A schedule that was written by hand may break a bound already: that must not keep the rest from being changed. */
    @Test
    void letsTheRestBeChangedWhereSomethingWasWrongBefore() {
        Schedule wrong = SchedulePresets.standard()
                .withRules(SchedulePresets.standard().rules().stream()
                        .map(rule -> rule.id().equals("microbreak") ? rule.withLength(TOO_LONG) : rule)
                        .toList());
        bench.change(settings -> settings.withSchedule(wrong));
        assertEquals("", length("rest-break", Duration.ofMinutes(7)));
        assertEquals(TOO_LONG, length("microbreak"));
        assertFalse(length("rest-break", TOO_LONG).isEmpty(), "but nothing else may be made wrong");
        assertEquals("", length("microbreak", Duration.ofSeconds(30)));
    }

    @Test
    void tellsWhoeverFollowsItNowAndAfterEachChangeOfTheScheduleAlone() {
        List<Duration> told = new ArrayList<>();
        desk.follow(now -> told.add(now.rule("rest-break").orElseThrow().length()));
        Duration first = length("rest-break");
        length("rest-break", Duration.ofMinutes(7));
        bench.change(settings -> settings.withLooks(looks -> looks.withTextPercent(150)));
        length("rest-break", TOO_LONG);
        assertEquals(List.of(first, Duration.ofMinutes(7)), told);
    }

    @Test
    void takesAWholeScheduleWithASentenceAndAWayBack() {
        Schedule other = SchedulePresets.standard().named("other").withEnding(true, true);
        desk.take(other, "Taken.");
        assertEquals(other, desk.schedule());
        assertEquals(List.of("Taken."), bench.went());
        bench.undo();
        assertEquals(SchedulePresets.standard(), desk.schedule());
    }

    @Test
    void saysNothingWhenTheSameScheduleIsTakenAgain() {
        desk.take(desk.schedule(), "Taken.");
        assertEquals(List.of(), bench.went());
    }

    @Test
    void takesTurnsOfSittingAndStandingIntoAnyStyleAndLeavesItsName() {
        assertEquals("", desk.change(RhythmFields::begun));
        assertEquals(Rhythm.USUAL, desk.schedule().rhythm());
        assertEquals(SchedulePresets.standard().name(), desk.schedule().name());
        assertEquals(
                "Sitting can last 10 min to 3 h.",
                desk.change(now -> now.withRhythm(new Rhythm(Duration.ofMinutes(9), Duration.ofMinutes(20)))));
        assertEquals(Rhythm.USUAL, desk.schedule().rhythm());
    }

    /** Turns need the nudge they come by: it comes with them, and they go with it. */
    @Test
    void addsTheNudgeThatTurnsComeByAndLetsThemGoWithIt() {
        Schedule without =
                desk.schedule().withRules(List.of(desk.schedule().rules().getFirst()));
        desk.take(without, "");
        assertEquals("", desk.change(RhythmFields::begun));
        assertEquals(2, desk.schedule().rules().size());
        assertEquals(Rhythm.USUAL, desk.schedule().rhythm());
        desk.take(desk.schedule().withRules(without.rules()), "");
        assertNull(desk.schedule().rhythm());
        desk.change(RhythmFields::begun);
        assertEquals("", desk.change(now -> now.withRules(without.rules())));
        assertNull(desk.schedule().rhythm());
    }
}
