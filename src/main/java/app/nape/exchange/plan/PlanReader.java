package app.nape.exchange.plan;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Begins;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PlanRemedy;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Review;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.care.plan.Sides;
import app.nape.care.plan.Validity;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.DayOfWeek;
import java.time.Duration;

/** Makes a programme of members that have a plan's shape. */
final class PlanReader {
    private PlanReader() {}

    static Programme programme(Members plan) {
        return plan.make(() -> new Programme(
                head(plan),
                sender(plan.object("sender")),
                plan.list("goals", PlanReader::goal),
                validity(plan.object("valid")),
                plan.objectOrNull("review", PlanReader::review),
                plan.list("phases", PlanReader::phase),
                bounds(plan.object("pain")),
                plan.texts("stop"),
                plan.list("remedies", PlanReader::remedy),
                plan.objectOrNull("breaks", PlanReader::breaks),
                plan.list("measures", PlanReader::measure),
                plan.objectOrNull("progress", PlanReader::sharing),
                plan.text("note"),
                plan.list("own_exercises", OwnExerciseReader::own)));
    }

    private static Head head(Members plan) {
        return new Head(
                plan.id("id"),
                plan.whole("revision"),
                plan.text("previous"),
                plan.instant("made"),
                plan.text("made_with"),
                plan.text("catalogue"),
                plan.text("language"),
                plan.text("label"),
                plan.text("title"));
    }

    static Sender sender(Members sender) {
        return sender.make(() -> new Sender(
                sender.text("name"),
                sender.text("role"),
                sender.text("clinic"),
                sender.text("phone"),
                sender.text("email"),
                sender.text("answers"),
                sender.text("seal_to")));
    }

    private static Goal goal(Members goal) {
        return goal.make(() -> new Goal(
                goal.text("text"),
                goal.has("measure") ? goal.word("measure", OutcomeKind.class) : null,
                goal.text("activity"),
                goal.wholeOrNull("start"),
                goal.wholeOrNull("target")));
    }

    private static Validity validity(Members valid) {
        return valid.make(() -> new Validity(valid.day("from"), valid.day("to")));
    }

    private static Review review(Members review) {
        return review.make(() -> new Review(review.day("on"), review.timeOrNull("at"), review.text("note")));
    }

    private static Phase phase(Members phase) {
        return phase.make(() -> new Phase(
                phase.text("id"),
                phase.text("title"),
                begins(phase),
                phase.whole("lasts_days"),
                phase.text("move_on_when"),
                phase.list("sets", PlanReader::set)));
    }

    private static Begins begins(Members phase) {
        Members begins = phase.object("begins");
        if (begins.has("on") == begins.has("after")) {
            throw phase.refused("begins", "plan.is-not-one-of-two");
        }
        return begins.make(
                () -> begins.has("on") ? new Begins.On(begins.day("on")) : new Begins.After(begins.text("after")));
    }

    private static ProgrammeSet set(Members set) {
        return set.make(() -> new ProgrammeSet(
                set.text("id"),
                set.text("title"),
                set.words("days", DayOfWeek.class),
                set.whole("times_a_day"),
                set.texts("suggested_at").stream()
                        .map(text -> set.time("suggested_at", text))
                        .toList(),
                set.list("items", PlanReader::item)));
    }

    private static Item item(Members item) {
        return item.make(() -> new Item(
                item.text("id"),
                item.text("exercise"),
                item.text("name"),
                dose(item.object("dose")),
                item.text("note"),
                item.word("in_flare", InFlare.KEEP),
                item.flag("optional")));
    }

    private static ItemDose dose(Members dose) {
        Side first = dose.word("first", Side.NONE);
        if (dose.has("first") && first == Side.NONE) {
            throw dose.refused("first", "plan.is-no-word");
        }
        return dose.make(() -> new ItemDose(
                dose.whole("sets"),
                dose.whole("reps"),
                dose.word("reps_count", RepMode.class),
                Duration.ofSeconds(dose.whole("hold_s")),
                Duration.ofSeconds(dose.whole("rest_s")),
                Duration.ofSeconds(dose.whole("rest_between_sets_s")),
                dose.word("sides", Sides.class),
                first,
                dose.text("resistance")));
    }

    private static Bounds bounds(Members pain) {
        return pain.make(
                () -> new Bounds(pain.whole("start_at_most"), pain.whole("rise_at_most"), pain.word("ask", Ask.class)));
    }

    private static RemedyOffer remedy(Members remedy) {
        return remedy.make(() -> new RemedyOffer(
                remedy.word("kind", PlanRemedy.class),
                Duration.ofMinutes(remedy.whole("minutes")),
                remedy.wholeOrNull("hours_between"),
                remedy.wholeOrNull("at_most_a_day"),
                remedy.text("note")));
    }

    private static BreakOffer breaks(Members breaks) {
        return breaks.make(() -> new BreakOffer(breaks.text("preset"), breaks.text("note")));
    }

    private static MeasureEvery measure(Members measure) {
        return measure.make(() -> new MeasureEvery(measure.word("id", OutcomeKind.class), measure.whole("every_days")));
    }

    private static Sharing sharing(Members progress) {
        return progress.make(() -> new Sharing(progress.whole("every_days"), progress.words("share", Shared.class)));
    }
}
