package app.nape.care;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the questions of an outcome measure that are half given.
 *
 * @param id of the answer that it will be, or that is changed
 * @param mends whether an answer that was kept is being changed
 * @param begun when the person began
 * @param parts what stands at each question
 * @param at the time it speaks of, or null for now
 */
public record OutcomeDraft(
        UUID id,
        boolean mends,
        OutcomeMeasure measure,
        Instant begun,
        List<Part> parts,
        @Nullable Instant at) {
    public OutcomeDraft {
        parts = List.copyOf(parts);
    }

    /**
     * What stands at one question.
     *
     * @param activity the person's own activity, may be empty
     * @param score the answer, or null while there is none
     */
    public record Part(String activity, @Nullable Nprs score) {}
}
