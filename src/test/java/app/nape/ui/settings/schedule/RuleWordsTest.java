package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the person has chosen, read back to them: no rule is stricter or laxer than its line says. */
class RuleWordsTest {
    private static final BreakTrigger AFTER_FIFTY = new BreakTrigger.AfterActive(Duration.ofMinutes(50));

    private final RuleWords words = new RuleWords(new Texts(Locale.UK));

    @Test
    void saysHowLongABreakIsAndAfterHowMuchUse() {
        assertEquals("5 min after 50 min of use", words.summary(rule(AFTER_FIFTY, Duration.ofMinutes(5))));
        assertEquals("30 s after 50 min of use", words.summary(rule(AFTER_FIFTY, Duration.ofSeconds(30))));
        assertEquals(
                "5 min after 1 h 30 min of use",
                words.summary(rule(new BreakTrigger.AfterActive(Duration.ofMinutes(90)), Duration.ofMinutes(5))));
    }

    @Test
    void saysHowOftenADay() {
        assertEquals("5 min, once a day", words.summary(rule(new BreakTrigger.TimesADay(1), Duration.ofMinutes(5))));
        assertEquals("5 min, 4 times a day", words.summary(rule(new BreakTrigger.TimesADay(4), Duration.ofMinutes(5))));
    }

    @Test
    void namesTheClockTimesAndShortensTheDaysWhereTheyHaveAName() {
        assertEquals("5 min at 10:30, 15:00, every day", at(EnumSet.allOf(DayOfWeek.class)));
        assertEquals("5 min at 10:30, 15:00, Monday to Friday", at(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        assertEquals("5 min at 10:30, 15:00, Mon, Sat", at(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)));
        assertEquals(
                "5 min at 10:30, 15:00, Mon, Tue, Wed, Thu, Fri, Sat",
                at(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));
    }

    @Test
    void saysHowItIsShownHowOftenItMayWaitAndBeSkipped() {
        assertEquals(
                "Full screen · can be put off 3×, by 5 min · can be skipped 6× a day",
                words.manner(rule(Delivery.FULL_SCREEN, 3, true, 6)));
        assertEquals(
                "Small prompt · cannot be put off · can be skipped 1× a day",
                words.manner(rule(Delivery.PROMPT, 0, true, 1)));
    }

    @Test
    void saysThatItCannotBeSkippedWhetherThatIsForbiddenOrNeverAllowed() {
        String never = "Quiet notification · can be put off 1×, by 5 min · cannot be skipped";
        assertEquals(never, words.manner(rule(Delivery.NOTIFICATION, 1, false, 6)));
        assertEquals(never, words.manner(rule(Delivery.NOTIFICATION, 1, true, 0)));
    }

    @Test
    void hasAWordForEachKindAndEachWayOfShowingAndNoTwoAlike() {
        List<String> kinds = Arrays.stream(BreakKind.values()).map(words::kind).toList();
        assertEquals(kinds.size(), Set.copyOf(kinds).size());
        List<String> ways =
                Arrays.stream(Delivery.values()).map(words::delivery).toList();
        assertEquals(ways.size(), Set.copyOf(ways).size());
        assertFalse(
                words.fullDay(DayOfWeek.SUNDAY).equals(words.day(DayOfWeek.SUNDAY)), "a reader hears the whole name");
    }

    private String at(Set<DayOfWeek> days) {
        return words.summary(rule(
                new BreakTrigger.AtTimes(List.of(LocalTime.of(10, 30), LocalTime.of(15, 0)), days),
                Duration.ofMinutes(5)));
    }

    private static BreakRule rule(BreakTrigger trigger, Duration length) {
        return new BreakRule(
                "rule",
                BreakKind.REST_BREAK,
                trigger,
                length,
                Delivery.PROMPT,
                new PostponePolicy(2, Duration.ofMinutes(5)),
                true,
                6,
                null);
    }

    private static BreakRule rule(Delivery delivery, int postponements, boolean skippable, int skips) {
        return new BreakRule(
                "rule",
                BreakKind.REST_BREAK,
                AFTER_FIFTY,
                Duration.ofMinutes(5),
                delivery,
                new PostponePolicy(postponements, Duration.ofMinutes(5)),
                skippable,
                skips,
                null);
    }

    @Test
    void namesBothTurnsOfTheReminderThatComesByThem() {
        Schedule turns = SchedulePresets.standard().withRhythm(Rhythm.USUAL);
        assertEquals(
                "1 min after 40 min of sitting, 20 min of standing",
                words.summary(turns, turns.byTurns().orElseThrow()));
        assertEquals(
                "30 s after 20 min of use", words.summary(turns, turns.rules().getFirst()));
        Schedule none = SchedulePresets.standard();
        assertEquals(
                "1 min after 30 min of use", words.summary(none, none.byTurns().orElseThrow()));
    }
}
