package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.breaks.SchedulePresets;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.content.Bundled;
import app.nape.content.SchedulePresetReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The day that is drawn beside the schedule is the one that the scheduler itself would make of it. */
class SampleDayTest {
    private static final TimeRange MORNING = range(8, 12);

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to % 24, 0));
    }

    private static BreakRule rule(String id, BreakTrigger trigger, int minutes, Delivery delivery) {
        return new BreakRule(
                id,
                BreakKind.REST_BREAK,
                trigger,
                Duration.ofMinutes(minutes),
                delivery,
                new PostponePolicy(0, Duration.ofMinutes(5)),
                true,
                9,
                null);
    }

    private static Schedule on(List<TimeRange> hours, BreakRule... rules) {
        return SchedulePresets.standard()
                .withRules(List.of(rules))
                .withHours(new WorkingHours(Map.of(DayOfWeek.TUESDAY, hours)))
                .withWaits(Duration.ZERO, Duration.ofMinutes(1), Duration.ofSeconds(3), Duration.ofMinutes(1));
    }

    private static BreakRule hourly(int length) {
        return rule("hourly", new BreakTrigger.AfterActive(Duration.ofMinutes(60)), length, Delivery.PROMPT);
    }

    private static List<Double> begun(Schedule schedule, String id) {
        return SampleDay.of(schedule, DayOfWeek.TUESDAY).taken().stream()
                .filter(taken -> taken.ruleId().equals(id))
                .map(SampleDay.Taken::hour)
                .toList();
    }

    @Test
    void takesEachBreakAfterItsUseCountedFromTheEndOfTheLast() {
        List<Double> begun = begun(on(List.of(MORNING), hourly(15)), "hourly");
        assertEquals(3, begun.size(), begun.toString());
        for (int i = 0; i < 3; i++) {
            assertEquals(9 + i * 1.25, begun.get(i), 0.06, begun.toString());
        }
    }

    @Test
    void hasNoBreakOutsideTheHoursNorOnADayWithoutAny() {
        Schedule schedule = on(List.of(MORNING, range(14, 16)), hourly(5));
        for (double hour : begun(schedule, "hourly")) {
            assertTrue((hour >= 8 && hour <= 12) || (hour >= 14 && hour <= 16), "at " + hour);
        }
        assertEquals(List.of(), SampleDay.of(schedule, DayOfWeek.SUNDAY).taken());
        assertEquals(List.of(), SampleDay.of(schedule, DayOfWeek.SUNDAY).hours());
    }

    @Test
    void keepsAClockTimeOnItsDaysOnly() {
        BreakRule noon = rule(
                "noon",
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 30)), Set.of(DayOfWeek.TUESDAY)),
                5,
                Delivery.PROMPT);
        List<Double> begun = begun(on(List.of(MORNING), noon), "noon");
        assertEquals(1, begun.size());
        assertEquals(10.5, begun.getFirst(), 0.05);
        BreakRule friday = rule(
                "friday",
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 30)), Set.of(DayOfWeek.FRIDAY)),
                5,
                Delivery.PROMPT);
        assertEquals(List.of(), begun(on(List.of(MORNING), friday), "friday"));
    }

    @Test
    void comesAsOftenADayAsTheReminderSays() {
        BreakRule thrice = rule("thrice", new BreakTrigger.TimesADay(3), 5, Delivery.PROMPT);
        assertEquals(3, begun(on(List.of(range(8, 18)), thrice), "thrice").size());
    }

    @Test
    void countsANotificationAsTakenAtOnce() {
        BreakRule quiet = rule("quiet", new BreakTrigger.AfterActive(Duration.ofMinutes(60)), 1, Delivery.NOTIFICATION);
        assertEquals(3, begun(on(List.of(MORNING), quiet), "quiet").size());
    }

    /** A long rest counts as the shorter one too, which is why the day is played and not calculated. */
    @Test
    void letsALongerBreakStandForAShorterOne() {
        BreakRule small = rule("small", new BreakTrigger.AfterActive(Duration.ofMinutes(60)), 1, Delivery.PROMPT);
        BreakRule large = rule("large", new BreakTrigger.AfterActive(Duration.ofMinutes(60)), 10, Delivery.FULL_SCREEN);
        assertEquals(3, begun(on(List.of(MORNING), small, large), "large").size());
        assertEquals(List.of(), begun(on(List.of(MORNING), small, large), "small"));
    }

    @Test
    void drawsHoursThatRunOverMidnightOnBothDays() {
        Schedule night = on(List.of(range(22, 2)), hourly(5));
        List<double[]> tuesday = SampleDay.of(night, DayOfWeek.TUESDAY).hours();
        assertEquals(1, tuesday.size());
        assertArrayEquals(new double[] {22, 24}, tuesday.getFirst());
        List<double[]> wednesday = SampleDay.of(night, DayOfWeek.WEDNESDAY).hours();
        assertArrayEquals(new double[] {0, 2}, wednesday.getFirst());
    }

    @Test
    void isTheSameDayEachTime() {
        Schedule standard = SchedulePresets.standard();
        assertEquals(
                SampleDay.of(standard, DayOfWeek.MONDAY).taken(),
                SampleDay.of(standard, DayOfWeek.MONDAY).taken());
    }

    /** A break that would reach beyond the end of the working day is not drawn, for it would lie after it. */
    @Test
    void drawsNoBreakBeyondTheEndOfTheDayForAnyPreset() {
        for (SchedulePreset preset : SchedulePresetReader.bundled(Bundled.TEXTS)) {
            Schedule schedule = preset.schedule();
            SampleDay day = SampleDay.of(schedule, DayOfWeek.TUESDAY);
            for (SampleDay.Taken taken : day.taken()) {
                double end = taken.hour()
                        + schedule.rule(taken.ruleId()).orElseThrow().length().toSeconds() / 3600.0;
                assertTrue(
                        day.hours().stream().anyMatch(span -> taken.hour() >= span[0] && end <= span[1] + 1e-6),
                        preset.id() + ": " + taken);
            }
        }
    }

    /** Forty minutes, then twenty, then forty. */
    @Test
    void drawsTurnsOfSittingAndStanding() {
        BreakRule move = rule("move", new BreakTrigger.AfterActive(Duration.ofMinutes(30)), 1, Delivery.NOTIFICATION)
                .withKind(BreakKind.CHANGE_POSITION);
        Schedule turns = on(List.of(MORNING), move).withRhythm(Rhythm.USUAL);
        assertEquals(
                List.of(8 + 40 / 60.0, 9.0, 9 + 40 / 60.0, 10.0, 10 + 40 / 60.0, 11.0, 11 + 40 / 60.0),
                begun(turns, "move"));
    }
}
