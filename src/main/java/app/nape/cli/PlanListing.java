package app.nape.cli;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Review;
import app.nape.care.plan.SenderKey;
import app.nape.code.Worded;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.SenderNumber;
import app.nape.exercise.Side;
import app.nape.words.ItemDoseWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A programme as {@code --json} lists it; what is not said is null or empty.
 *
 * @param signed whether somebody signed it
 * @param number the sender number; null when nobody did
 * @param beside what it says beside its exercises
 */
record PlanListing(
        String id,
        int revision,
        String label,
        String title,
        String language,
        String sender,
        boolean signed,
        @Nullable String number,
        String from,
        String to,
        @Nullable String review,
        List<PhaseRow> phases,
        List<String> stop,
        BesideListing beside) {

    /**
     * A phase.
     *
     * @param begins a day, or the id of the phase before
     */
    record PhaseRow(String id, String title, String begins, int days, String moveOnWhen, List<SetRow> sets) {}

    /** A set. */
    record SetRow(
            String id, String title, List<String> days, int timesADay, List<String> suggestedAt, List<ItemRow> items) {}

    /**
     * An item.
     *
     * @param known whether its exercise is in this Nape's catalogue or comes with the programme
     * @param dose in words
     */
    record ItemRow(
            String id,
            String exercise,
            String name,
            boolean known,
            String dose,
            int sets,
            int reps,
            String repMode,
            Duration hold,
            Duration rest,
            Duration restBetweenSets,
            String sides,
            @Nullable String first,
            String resistance,
            String inFlare,
            boolean optional,
            String note) {}

    static PlanListing of(OpenedPlan opened, Set<String> catalogue, Texts texts) {
        Programme plan = opened.programme();
        Review review = plan.review();
        SenderKey key = opened.signed();
        return new PlanListing(
                plan.id().toString(),
                plan.revision(),
                plan.label(),
                plan.title(),
                plan.head().language(),
                plan.sender().name(),
                key != null,
                key == null ? null : SenderNumber.of(key),
                plan.valid().from().toString(),
                plan.valid().to().toString(),
                review == null ? null : review.on().toString(),
                plan.phases().stream()
                        .map(phase -> phase(phase, plan, catalogue, new ItemDoseWords(texts)))
                        .toList(),
                plan.stop(),
                BesideListing.of(plan));
    }

    private static PhaseRow phase(Phase phase, Programme plan, Set<String> catalogue, ItemDoseWords words) {
        return new PhaseRow(
                phase.id(),
                phase.title(),
                switch (phase.begins()) {
                    case Begins.On on -> on.day().toString();
                    case Begins.After after -> after.phase();
                },
                phase.lastsDays(),
                phase.moveOnWhen(),
                phase.sets().stream()
                        .map(set -> set(set, plan, catalogue, words))
                        .toList());
    }

    private static SetRow set(ProgrammeSet set, Programme plan, Set<String> catalogue, ItemDoseWords words) {
        return new SetRow(
                set.id(),
                set.title(),
                set.days().stream().map(Worded::wordOf).toList(),
                set.timesADay(),
                set.suggestedAt().stream().map(Object::toString).toList(),
                set.items().stream()
                        .map(item -> item(item, plan, catalogue, words))
                        .toList());
    }

    private static ItemRow item(Item item, Programme plan, Set<String> catalogue, ItemDoseWords words) {
        return new ItemRow(
                item.id(),
                item.exercise(),
                item.name(),
                catalogue.contains(item.exercise()) || plan.own(item.exercise()).isPresent(),
                words.amount(item.dose()),
                item.dose().sets(),
                item.dose().reps(),
                Worded.wordOf(item.dose().repMode()),
                item.dose().hold(),
                item.dose().rest(),
                item.dose().restBetweenSets(),
                item.dose().sides().word(),
                item.dose().first() == Side.NONE
                        ? null
                        : Worded.wordOf(item.dose().first()),
                item.dose().resistance(),
                item.inFlare().word(),
                item.optional(),
                item.note());
    }
}
