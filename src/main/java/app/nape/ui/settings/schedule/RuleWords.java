package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.code.Worded;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.ListEntry;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A reminder in words. */
final class RuleWords {
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Texts texts;
    private final LengthWords lengths;
    private final BreakWords breaks;

    RuleWords(Texts texts) {
        this.texts = texts;
        this.lengths = new LengthWords(texts);
        this.breaks = new BreakWords(texts);
    }

    String kind(BreakKind kind) {
        return breaks.name(kind);
    }

    String delivery(Delivery delivery) {
        return texts.of("schedule.delivery." + Worded.wordOf(delivery));
    }

    /** The same of one of the schedule's; the one that comes by turns of sitting and standing names both. */
    String summary(Schedule schedule, BreakRule rule) {
        Rhythm turns = schedule.rhythm();
        return turns == null || !schedule.byTurns().equals(Optional.of(rule))
                ? summary(rule)
                : texts.of(
                        "schedule.by-turns",
                        lengths.exactly(rule.length()),
                        lengths.exactly(turns.sit()),
                        lengths.exactly(turns.stand()));
    }

    /** For example: 5 min after 50 min of use. */
    String summary(BreakRule rule) {
        String length = lengths.exactly(rule.length());
        return switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) ->
                texts.of("schedule.after-use", length, lengths.exactly(interval));
            case BreakTrigger.AtTimes at ->
                texts.of(
                        "schedule.at-times",
                        length,
                        new ListEntry<>(new ClockEntry(texts), "").say(at.times()),
                        days(at.days()));
            case BreakTrigger.TimesADay(int times) -> texts.counted("schedule.times-a-day", times, length);
        };
    }

    /** For example: Shown full screen. May be postponed 3 times by 5 min and skipped 6 times a day. */
    String manner(BreakRule rule) {
        String postponed = rule.postpone().most() == 0
                ? texts.of("schedule.never-postponed")
                : texts.of(
                        "schedule.postponed",
                        rule.postpone().most(),
                        lengths.exactly(rule.postpone().length()));
        String skipped = rule.skippable() && rule.skipsADay() > 0
                ? texts.of("schedule.skipped", rule.skipsADay())
                : texts.of("schedule.never-skipped");
        return String.join(" · ", delivery(rule.delivery()), postponed, skipped);
    }

    private String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return texts.of("schedule.every-day");
        }
        if (days.equals(WEEKDAYS)) {
            return texts.of("schedule.weekdays");
        }
        return days.stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    String fullDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }
}
