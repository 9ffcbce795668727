package app.nape.journal;

import java.util.Comparator;

/**
 * How often something was named.
 *
 * @param id its key
 * @param episodes in how many episodes
 */
public record Tally(String id, int episodes) {
    /** Most episodes first. */
    public static final Comparator<Tally> MOST_FIRST =
            Comparator.comparingInt(Tally::episodes).reversed().thenComparing(Tally::id);
}
