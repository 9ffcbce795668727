package app.nape.exchange.plan;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRemedy;
import app.nape.care.plan.ProgressRevision;
import app.nape.care.plan.ScoredAnswer;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Skipped;
import java.util.List;

/** Writes what was done as the value of {@code progress}, always in the same order; what is not said is left out. */
final class ProgressWriter {
    private final JsonLines json;

    private ProgressWriter(JsonLines json) {
        this.json = json;
    }

    /** The exact bytes that are signed. */
    static byte[] bytes(Progress progress) {
        return JsonLines.written(json -> new ProgressWriter(json).progress(progress));
    }

    private void progress(Progress all) {
        json.text("plan_id", all.planId());
        json.list("revisions", all.revisions(), this::revision);
        json.textUnlessEmpty("label", all.label());
        json.instant("made", all.made());
        json.text("zone", all.zone());
        json.text("from", all.from());
        json.text("to", all.to());
        json.texts("shared", words(all.shared()));
        json.texts("not_shared", words(all.notShared()));
        json.list("days", all.days(), this::day);
        json.listUnlessEmpty("measures", all.measures(), this::measure);
        json.listUnlessEmpty("episodes", all.episodes(), this::episode);
        json.listUnlessEmpty("remedies", all.remedies(), this::remedy);
        if (!all.signs().isEmpty()) {
            json.texts("signs", all.signs());
        }
        if (!all.questions().isEmpty()) {
            json.texts("questions", all.questions());
        }
        json.textUnlessEmpty("seal_to", all.sealTo());
    }

    private static List<String> words(List<Shared> shared) {
        return shared.stream().map(FileWords::file).toList();
    }

    private void revision(ProgressRevision revision) {
        json.whole("revision", revision.revision());
        json.text("from", revision.from());
    }

    private void day(ProgressDay day) {
        json.text("day", day.day());
        json.textUnlessEmpty("phase", day.phase());
        json.whole("due", day.due());
        json.list("sets", day.sets(), this::set);
        json.wholeUnlessNull("breaks", day.breaks());
        json.textUnlessEmpty("note", day.note());
    }

    private void set(DoneSet set) {
        json.text("set", set.set());
        if (set.at() != null) {
            json.text("at", set.at());
        }
        json.text("outcome", FileWords.file(set.outcome()));
        json.texts("done", set.done());
        json.wholeUnlessNull("before", set.before());
        json.wholeUnlessNull("after", set.after());
        json.listUnlessEmpty("skipped", set.skipped(), this::skipped);
    }

    private void skipped(Skipped skipped) {
        json.text("item", skipped.item());
        json.text("why", FileWords.file(skipped.why()));
    }

    private void measure(ProgressMeasure measure) {
        json.text("id", FileWords.file(measure.measure()));
        json.instant("at", measure.at());
        json.list("answers", measure.answers(), this::answer);
    }

    private void answer(ScoredAnswer answer) {
        json.textUnlessEmpty("activity", answer.activity());
        json.whole("score", answer.score());
    }

    private void episode(ProgressEpisode episode) {
        json.text("from", episode.from());
        if (episode.to() != null) {
            json.text("to", episode.to());
        }
        json.texts("sites", episode.sites());
        json.wholeUnlessNull("worst", episode.worst());
    }

    private void remedy(ProgressRemedy remedy) {
        json.text("kind", remedy.kind());
        json.instant("at", remedy.at());
        json.whole("minutes", remedy.length().toMinutes());
        json.wholeUnlessNull("before", remedy.before());
        json.wholeUnlessNull("after", remedy.after());
    }
}
