package app.nape.care.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist wrote for one person. It holds no name, birth date or diagnosis of that person. Texts that are not said are empty.
 *
 * @param head which one, in which revision
 * @param sender who wrote it
 * @param goals at most 5
 * @param valid for which days
 * @param review when it is looked at together, or null
 * @param phases 1 to 8; one that follows another stands after it
 * @param pain at which pain to begin, to stop, and when to ask
 * @param stop sentences that stand above the card of warning signs, at most 5 of 1 to 200 characters
 * @param remedies at most 4
 * @param breaks break hours that are offered, or null
 * @param measures at most 3, each once
 * @param progress what the therapist asks to hear, or null for nothing
 * @param note at most 600 characters, may be empty
 * @param ownExercises at most 10
 */
public record Programme(
        Head head,
        Sender sender,
        List<Goal> goals,
        Validity valid,
        @Nullable Review review,
        List<Phase> phases,
        Bounds pain,
        List<String> stop,
        List<RemedyOffer> remedies,
        @Nullable BreakOffer breaks,
        List<MeasureEvery> measures,
        @Nullable Sharing progress,
        String note,
        List<OwnExercise> ownExercises) {
    public static final int MOST_GOALS = 5;
    public static final int MOST_PHASES = 8;
    public static final int MOST_STOPS = 5;
    public static final int MOST_REMEDIES = 4;
    public static final int MOST_OWN = 10;

    public Programme {
        goals = Limit.list("goals", goals, 0, MOST_GOALS);
        phases = Limit.unlike("phases", phases, Phase::id, 1, MOST_PHASES);
        stop = Limit.list("stop", stop, 0, MOST_STOPS);
        stop.forEach(each -> Limit.text("stop", each, Limit.NOTE));
        remedies = Limit.list("remedies", remedies, 0, MOST_REMEDIES);
        measures = Limit.unlike("measures", measures, MeasureEvery::measure, 0, OutcomeKind.values().length);
        Limit.textOrNone("note", note, Limit.TEXT);
        ownExercises = Limit.unlike("own_exercises", ownExercises, OwnExercise::id, 0, MOST_OWN);
        Set<String> before = new HashSet<>();
        for (Phase phase : phases) {
            if (phase.begins() instanceof Begins.After after && !before.contains(after.phase())) {
                throw new OutOfBounds("phases." + (before.size() + 1) + ".begins.after", "plan.is-no-phase-before");
            }
            before.add(phase.id());
        }
    }

    public UUID id() {
        return head.id();
    }

    public int revision() {
        return head.revision();
    }

    public String label() {
        return head.label();
    }

    public String title() {
        return head.title();
    }

    /** The phase with this id. */
    public Optional<Phase> phase(String id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    /** The exercise of the therapist's own with this id. */
    public Optional<OwnExercise> own(String id) {
        return ownExercises.stream().filter(own -> own.id().equals(id)).findFirst();
    }

    /** The same with another head. */
    public Programme with(Head other) {
        return new Programme(
                other,
                sender,
                goals,
                valid,
                review,
                phases,
                pain,
                stop,
                remedies,
                breaks,
                measures,
                progress,
                note,
                ownExercises);
    }

    /** The same without the therapist's own exercises, whose pictures are large: enough to know what is due. */
    public Programme withoutOwn() {
        return new Programme(
                head, sender, goals, valid, review, phases, pain, stop, remedies, breaks, measures, progress, note,
                List.of());
    }

    /** The same from somebody else. */
    public Programme with(Sender other) {
        return new Programme(
                head,
                other,
                goals,
                valid,
                review,
                phases,
                pain,
                stop,
                remedies,
                breaks,
                measures,
                progress,
                note,
                ownExercises);
    }
}
