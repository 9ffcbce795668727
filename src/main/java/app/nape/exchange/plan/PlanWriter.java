package app.nape.exchange.plan;

import app.nape.care.plan.Begins;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.Head;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Review;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Sharing;
import app.nape.code.Worded;
import app.nape.exercise.Side;
import java.util.Base64;

/** Writes a programme as the value of {@code plan}, always in the same order; what is not said is left out. */
final class PlanWriter {
    private final JsonLines json;

    private PlanWriter(JsonLines json) {
        this.json = json;
    }

    /** The exact bytes that are signed. */
    static byte[] bytes(Programme programme) {
        return JsonLines.written(json -> members(json, programme));
    }

    /** The members of a programme, within an object of another file. */
    static void members(JsonLines json, Programme programme) {
        new PlanWriter(json).programme(programme);
    }

    static String media(PictureKind kind) {
        return "image/" + Worded.wordOf(kind);
    }

    private void programme(Programme plan) {
        head(plan.head());
        json.object("sender", () -> sender(json, plan.sender()));
        json.listUnlessEmpty("goals", plan.goals(), this::goal);
        json.object("valid", () -> {
            json.text("from", plan.valid().from());
            json.text("to", plan.valid().to());
        });
        Review review = plan.review();
        if (review != null) {
            json.object("review", () -> review(review));
        }
        json.list("phases", plan.phases(), this::phase);
        json.object("pain", () -> {
            json.whole("start_at_most", plan.pain().startAtMost());
            json.whole("rise_at_most", plan.pain().riseAtMost());
            json.text("ask", FileWords.file(plan.pain().ask()));
        });
        json.texts("stop", plan.stop());
        json.listUnlessEmpty("remedies", plan.remedies(), this::remedy);
        BreakOffer breaks = plan.breaks();
        if (breaks != null) {
            json.object("breaks", () -> {
                json.text("preset", breaks.preset());
                json.textUnlessEmpty("note", breaks.note());
            });
        }
        json.listUnlessEmpty("measures", plan.measures(), this::measure);
        Sharing progress = plan.progress();
        if (progress != null) {
            json.object("progress", () -> {
                json.whole("every_days", progress.everyDays());
                json.texts(
                        "share", progress.share().stream().map(FileWords::file).toList());
            });
        }
        json.textUnlessEmpty("note", plan.note());
        json.listUnlessEmpty("own_exercises", plan.ownExercises(), this::own);
    }

    private void head(Head head) {
        json.text("id", head.id());
        json.whole("revision", head.revision());
        json.textOrNull("previous", head.previous());
        json.instant("made", head.made());
        json.textUnlessEmpty("made_with", head.madeWith());
        json.text("catalogue", head.catalogue());
        json.text("language", head.language());
        json.textUnlessEmpty("label", head.label());
        json.text("title", head.title());
    }

    /** The members of a card. */
    static void sender(JsonLines json, Sender sender) {
        json.text("name", sender.name());
        json.textUnlessEmpty("role", sender.role());
        json.textUnlessEmpty("clinic", sender.clinic());
        json.textUnlessEmpty("phone", sender.phone());
        json.textUnlessEmpty("email", sender.email());
        json.textUnlessEmpty("answers", sender.answers());
        json.textUnlessEmpty("seal_to", sender.sealTo());
    }

    private void goal(Goal goal) {
        json.text("text", goal.text());
        if (goal.measure() != null) {
            json.text("measure", FileWords.file(goal.measure()));
        }
        json.textUnlessEmpty("activity", goal.activity());
        json.wholeUnlessNull("start", goal.start());
        json.wholeUnlessNull("target", goal.target());
    }

    private void review(Review review) {
        json.text("on", review.on());
        if (review.at() != null) {
            json.text("at", review.at());
        }
        json.textUnlessEmpty("note", review.note());
    }

    private void phase(Phase phase) {
        json.text("id", phase.id());
        json.text("title", phase.title());
        json.object("begins", () -> {
            switch (phase.begins()) {
                case Begins.On on -> json.text("on", on.day());
                case Begins.After after -> json.text("after", after.phase());
            }
        });
        json.whole("lasts_days", phase.lastsDays());
        json.textUnlessEmpty("move_on_when", phase.moveOnWhen());
        json.list("sets", phase.sets(), this::set);
    }

    private void set(ProgrammeSet set) {
        json.text("id", set.id());
        json.text("title", set.title());
        json.texts("days", set.days().stream().map(FileWords::file).toList());
        json.whole("times_a_day", set.timesADay());
        if (!set.suggestedAt().isEmpty()) {
            json.texts("suggested_at", set.suggestedAt());
        }
        json.list("items", set.items(), this::item);
    }

    private void item(Item item) {
        json.text("id", item.id());
        json.text("exercise", item.exercise());
        json.text("name", item.name());
        json.object("dose", () -> dose(item.dose()));
        json.text("in_flare", FileWords.file(item.inFlare()));
        json.flagIfTrue("optional", item.optional());
        json.textUnlessEmpty("note", item.note());
    }

    private void dose(ItemDose dose) {
        json.whole("sets", dose.sets());
        json.whole("reps", dose.reps());
        json.text("reps_count", FileWords.file(dose.repMode()));
        json.whole("hold_s", dose.hold().toSeconds());
        json.whole("rest_s", dose.rest().toSeconds());
        json.text("sides", FileWords.file(dose.sides()));
        if (dose.first() != Side.NONE) {
            json.text("first", FileWords.file(dose.first()));
        }
        if (dose.restBetweenSets().isPositive()) {
            json.whole("rest_between_sets_s", dose.restBetweenSets().toSeconds());
        }
        json.textUnlessEmpty("resistance", dose.resistance());
    }

    private void remedy(RemedyOffer remedy) {
        json.text("kind", FileWords.file(remedy.kind()));
        json.whole("minutes", remedy.length().toMinutes());
        json.wholeUnlessNull("hours_between", remedy.hoursBetween());
        json.wholeUnlessNull("at_most_a_day", remedy.atMostADay());
        json.textUnlessEmpty("note", remedy.note());
    }

    private void measure(MeasureEvery measure) {
        json.text("id", FileWords.file(measure.measure()));
        json.whole("every_days", measure.everyDays());
    }

    private void own(OwnExercise own) {
        json.text("id", own.id());
        json.text("name", own.name());
        json.texts("steps", own.steps());
        json.textUnlessEmpty("figure_of", own.figureOf());
        json.flagIfTrue("mirror", own.mirror());
        if (!own.cautions().isEmpty()) {
            json.texts("cautions", own.cautions());
        }
        Picture picture = own.picture();
        if (picture != null) {
            json.object("picture", () -> {
                json.text("media", media(picture.kind()));
                json.text("base64", Base64.getEncoder().encodeToString(picture.bytes()));
                json.text("words", picture.words());
            });
        }
    }
}
