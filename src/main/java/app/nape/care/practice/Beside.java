package app.nape.care.practice;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.PlanRemedy;
import app.nape.care.plan.Programme;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says beside its exercises, as {@link Programme} has it.
 *
 * @param sharing what the therapist asks to hear, or null for nothing
 */
public record Beside(
        List<Goal> goals,
        Bounds pain,
        List<String> stop,
        List<RemedyOffer> remedies,
        @Nullable BreakOffer breaks,
        List<MeasureEvery> measures,
        @Nullable Sharing sharing,
        String note,
        List<OwnExercise> own) {
    /** How often progress is asked for to begin with, in days. Nape's own choice. */
    private static final int EVERY_DAYS = 14;

    /**
     * Nothing but the bounds a programme needs: begin up to 4, end at 2 points more, as the shipped templates have it. Nape's own choice,
     * to be changed by the therapist.
     */
    public static final Beside NOTHING = new Beside(
            List.of(),
            new Bounds(4, 2, Ask.AFTER),
            List.of(),
            List.of(),
            null,
            List.of(),
            new Sharing(EVERY_DAYS, List.of(Shared.DAYS, Shared.EXERCISES, Shared.PAIN, Shared.MEASURES)),
            "",
            List.of());

    public Beside {
        goals = List.copyOf(goals);
        stop = List.copyOf(stop);
        remedies = List.copyOf(remedies);
        measures = List.copyOf(measures);
        own = List.copyOf(own);
    }

    /** What stands in a programme. */
    public static Beside of(Programme from) {
        return new Beside(
                from.goals(),
                from.pain(),
                from.stop(),
                from.remedies(),
                from.breaks(),
                from.measures(),
                from.progress(),
                from.note(),
                from.ownExercises());
    }

    Beside withGoals(List<Goal> other) {
        return new Beside(other, pain, stop, remedies, breaks, measures, sharing, note, own);
    }

    Beside withPain(Bounds other) {
        return new Beside(goals, other, stop, remedies, breaks, measures, sharing, note, own);
    }

    Beside withStop(List<String> other) {
        return new Beside(goals, pain, other, remedies, breaks, measures, sharing, note, own);
    }

    Beside withBreaks(@Nullable BreakOffer other) {
        return new Beside(goals, pain, stop, remedies, other, measures, sharing, note, own);
    }

    Beside withNote(String other) {
        return new Beside(goals, pain, stop, remedies, breaks, measures, sharing, other, own);
    }

    /** With another wish of what to hear, or none. */
    public Beside withSharing(@Nullable Sharing other) {
        return new Beside(goals, pain, stop, remedies, breaks, measures, other, note, own);
    }

    /** With an exercise of the therapist's own more. */
    Beside with(OwnExercise more) {
        List<OwnExercise> all = Stream.concat(own.stream(), Stream.of(more)).toList();
        return new Beside(goals, pain, stop, remedies, breaks, measures, sharing, note, all);
    }

    /** With this remedy in place of that of its kind; without it where null. */
    Beside with(PlanRemedy kind, @Nullable RemedyOffer offer) {
        List<RemedyOffer> all = new ArrayList<>(
                remedies.stream().filter(each -> each.kind() != kind).toList());
        if (offer != null) {
            all.add(offer);
        }
        return new Beside(goals, pain, stop, all, breaks, measures, sharing, note, own);
    }

    /** With this measure in place of that of its kind; without it where null. */
    Beside with(OutcomeKind kind, @Nullable MeasureEvery every) {
        List<MeasureEvery> all = new ArrayList<>(
                measures.stream().filter(each -> each.measure() != kind).toList());
        if (every != null) {
            all.add(every);
        }
        return new Beside(goals, pain, stop, remedies, breaks, all, sharing, note, own);
    }
}
