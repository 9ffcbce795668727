package app.nape.exchange.plan;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRemedy;
import app.nape.care.plan.ProgressRevision;
import app.nape.care.plan.ScoredAnswer;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;

/** Makes what was done of members that have its shape. */
final class ProgressReader {
    private ProgressReader() {}

    static Progress progress(Members progress) {
        return progress.make(() -> new Progress(
                progress.id("plan_id"),
                progress.list("revisions", ProgressReader::revision),
                progress.text("label"),
                progress.instant("made"),
                zone(progress),
                progress.day("from"),
                progress.day("to"),
                progress.words("shared", Shared.class),
                progress.words("not_shared", Shared.class),
                progress.list("days", ProgressReader::day),
                progress.list("measures", ProgressReader::measure),
                progress.list("episodes", ProgressReader::episode),
                progress.list("remedies", ProgressReader::remedy),
                progress.texts("signs"),
                progress.texts("questions"),
                progress.text("seal_to")));
    }

    private static ZoneId zone(Members progress) {
        try {
            return ZoneId.of(progress.text("zone"));
        } catch (DateTimeException unknown) {
            throw progress.refused("zone", "plan.is-no-zone");
        }
    }

    private static ProgressRevision revision(Members revision) {
        return revision.make(() -> new ProgressRevision(revision.whole("revision"), revision.day("from")));
    }

    private static ProgressDay day(Members day) {
        return day.make(() -> new ProgressDay(
                day.day("day"),
                day.text("phase"),
                day.whole("due"),
                day.list("sets", ProgressReader::set),
                day.wholeOrNull("breaks"),
                day.text("note")));
    }

    private static DoneSet set(Members set) {
        return set.make(() -> new DoneSet(
                set.text("set"),
                set.timeOrNull("at"),
                set.word("outcome", SetOutcome.class),
                set.texts("done"),
                set.wholeOrNull("before"),
                set.wholeOrNull("after"),
                set.list("skipped", ProgressReader::skipped)));
    }

    private static Skipped skipped(Members skipped) {
        return skipped.make(() -> new Skipped(skipped.text("item"), skipped.word("why", SkipReason.class)));
    }

    private static ProgressMeasure measure(Members measure) {
        return measure.make(() -> new ProgressMeasure(
                measure.word("id", OutcomeKind.class),
                measure.instant("at"),
                measure.list("answers", ProgressReader::answer)));
    }

    private static ScoredAnswer answer(Members answer) {
        return answer.make(() -> new ScoredAnswer(answer.text("activity"), answer.whole("score")));
    }

    private static ProgressEpisode episode(Members episode) {
        return episode.make(() -> new ProgressEpisode(
                episode.day("from"), episode.dayOrNull("to"), episode.texts("sites"), episode.wholeOrNull("worst")));
    }

    private static ProgressRemedy remedy(Members remedy) {
        return remedy.make(() -> new ProgressRemedy(
                remedy.text("kind"),
                remedy.instant("at"),
                Duration.ofMinutes(remedy.whole("minutes")),
                remedy.wholeOrNull("before"),
                remedy.wholeOrNull("after")));
    }
}
