package app.nape.journal;

import org.jspecify.annotations.Nullable;

/**
 * What the scores before and after one remedy or routine show.
 *
 * @param id key of the remedy or routine
 * @param uses how often it was used
 * @param n how many uses have both scores
 * @param change the figures, or null while there are fewer than {@link MedianChange#LEAST} records
 */
public record BeforeAfter(
        String id, int uses, int n, @Nullable MedianChange change) {}
