package app.nape.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an exercise is suitable and what to mind.
 *
 * @param suitableInAcuteSpasm whether it belongs to the gentle set of a fresh spasm
 * @param mostStartPain highest NPRS score (0 to 10) to begin it with
 * @param cautions keys of the catalogue's cautions, in the order shown
 * @param exceptions cautions that its movement calls for and it does without, each with the reason
 * @param alternativeId an easier exercise to offer instead, or null
 */
public record ExerciseSafety(
        boolean suitableInAcuteSpasm,
        int mostStartPain,
        List<String> cautions,
        List<CautionException> exceptions,
        @Nullable String alternativeId) {
    public ExerciseSafety {
        cautions = List.copyOf(cautions);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether only a therapist may add it to a programme. */
    public boolean clinicianOnly() {
        return cautions.contains("clinician_only");
    }
}
