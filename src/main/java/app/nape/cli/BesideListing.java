package app.nape.cli;

import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.code.Worded;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says beside its exercises, as {@code --json} lists it.
 *
 * @param startAtMost most pain to begin with
 * @param riseAtMost points that it may rise
 * @param ask when pain is asked for
 * @param breaks break style that is suggested, or null
 * @param shareEvery days between two times that progress is asked for, or null when none is
 * @param share of what
 */
record BesideListing(
        List<GoalRow> goals,
        int startAtMost,
        int riseAtMost,
        String ask,
        List<RemedyRow> remedies,
        @Nullable String breaks,
        List<MeasureRow> measures,
        @Nullable Integer shareEvery,
        List<String> share,
        String note) {
    /** A goal. */
    record GoalRow(
            String text,
            @Nullable String measure,
            String activity,
            @Nullable Integer start,
            @Nullable Integer target) {}

    /** A remedy. */
    record RemedyRow(
            String kind,
            Duration length,
            @Nullable Integer hoursBetween,
            @Nullable Integer atMostADay,
            String note) {}

    /** A measure that is asked for again and again. */
    record MeasureRow(String id, int everyDays) {}

    static BesideListing of(Programme plan) {
        BreakOffer breaks = plan.breaks();
        Sharing progress = plan.progress();
        return new BesideListing(
                plan.goals().stream()
                        .map(goal -> new GoalRow(
                                goal.text(),
                                goal.measure() == null ? null : Worded.wordOf(goal.measure()),
                                goal.activity(),
                                goal.start(),
                                goal.target()))
                        .toList(),
                plan.pain().startAtMost(),
                plan.pain().riseAtMost(),
                plan.pain().ask().word(),
                plan.remedies().stream()
                        .map(remedy -> new RemedyRow(
                                remedy.kind().word(),
                                remedy.length(),
                                remedy.hoursBetween(),
                                remedy.atMostADay(),
                                remedy.note()))
                        .toList(),
                breaks == null ? null : breaks.preset(),
                plan.measures().stream()
                        .map(each -> new MeasureRow(Worded.wordOf(each.measure()), each.everyDays()))
                        .toList(),
                progress == null ? null : progress.everyDays(),
                progress == null
                        ? List.of()
                        : progress.share().stream().map(Shared::word).toList(),
                plan.note());
    }
}
