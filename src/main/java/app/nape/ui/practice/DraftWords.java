package app.nape.ui.practice;

import app.nape.care.plan.Goal;
import app.nape.care.plan.Item;
import app.nape.care.practice.Beside;
import app.nape.care.practice.DraftPhase;
import app.nape.care.practice.DraftSet;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.words.ItemDoseWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what stands in a draft, line by line. */
final class DraftWords {
    private final Texts texts;

    DraftWords(Texts texts) {
        this.texts = texts;
    }

    // texts: practice.flare.*
    /** How much of an item, with all that was typed of it. */
    String dose(Item item) {
        List<String> parts = new ArrayList<>();
        parts.add(new ItemDoseWords(texts).amount(item.dose()));
        if (item.dose().rest().isPositive()) {
            parts.add(texts.of("practice.between-times", item.dose().rest().toSeconds()));
        }
        if (item.dose().restBetweenSets().isPositive()) {
            parts.add(texts.of(
                    "practice.rest-between", item.dose().restBetweenSets().toSeconds()));
        }
        parts.add(texts.of("practice.flare." + item.inFlare().word()));
        if (item.optional()) {
            parts.add(texts.of("practice.optional"));
        }
        return String.join(", ", parts);
    }

    String phase(DraftPhase phase) {
        return texts.of("practice.phase-head", phase.title(), texts.counted("practice.days", phase.lastsDays()));
    }

    String set(DraftSet set) {
        String days = set.days().size() == DayOfWeek.values().length
                ? texts.of("practice.every-day")
                : set.days().stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()))
                        .collect(Collectors.joining(", "));
        String head =
                texts.of("practice.set-head", set.title(), texts.counted("stretch.dose-often", set.timesADay()), days);
        return set.at().isEmpty()
                ? head
                : texts.of(
                        "practice.at", head, set.at().stream().map(this::clock).collect(Collectors.joining(", ")));
    }

    private String clock(LocalTime at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at);
    }

    /** How long the busiest day is; says so where there is no exercise yet. */
    String minutes(ProgrammeDraft draft) {
        Duration longest = draft.phases().stream()
                .map(draft::busiestDay)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return longest.isZero()
                ? texts.of("practice.minutes.none")
                : texts.of("practice.minutes", new LengthWords(texts).halves(longest));
    }

    // texts: practice.warn.*
    String warning(PlanWarning warning) {
        return texts.of("practice.warn." + warning.kind().word(), warning.name(), warning.number());
    }

    // texts: practice.beside.ask.*
    // texts: practice.remedy.*
    /** What it says beside its exercises, a line each. */
    List<String> beside(ProgrammeDraft draft) {
        Beside beside = draft.beside();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < beside.goals().size(); i++) {
            Goal goal = beside.goals().get(i);
            lines.add(
                    goal.start() == null || goal.target() == null
                            ? texts.of("practice.beside.goal", i + 1, goal.text())
                            : texts.of("practice.beside.goal-scores", i + 1, goal.text(), goal.start(), goal.target()));
        }
        lines.add(texts.of(
                "practice.beside.pain",
                beside.pain().startAtMost(),
                beside.pain().riseAtMost(),
                texts.of("practice.beside.ask." + beside.pain().ask().word())));
        beside.stop().forEach(stop -> lines.add(texts.of("practice.beside.stop", stop)));
        beside.remedies()
                .forEach(remedy -> lines.add(texts.of(
                        remedy.note().isEmpty() ? "practice.beside.remedy" : "practice.beside.remedy-note",
                        texts.of("practice.remedy." + remedy.kind().word()),
                        remedy.length().toMinutes(),
                        remedy.note())));
        if (beside.breaks() != null) {
            lines.add(texts.of("practice.beside.breaks", beside.breaks().preset()));
        }
        beside.measures()
                .forEach(each -> lines.add(texts.counted(
                        "practice.beside.measure",
                        each.everyDays(),
                        each.measure().name())));
        draft.phases().stream()
                .filter(phase -> !phase.moveOnWhen().isEmpty())
                .forEach(phase -> lines.add(texts.of("practice.beside.when", phase.moveOnWhen())));
        if (!beside.note().isEmpty()) {
            lines.add(texts.of("practice.beside.note", beside.note()));
        }
        return lines;
    }
}
