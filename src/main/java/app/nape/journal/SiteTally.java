package app.nape.journal;

import app.nape.care.PainSite;
import java.util.Comparator;

/**
 * How often a place hurt.
 *
 * @param site the place, with its side
 * @param episodes in how many episodes
 */
public record SiteTally(PainSite site, int episodes) {
    /** Most episodes first. */
    public static final Comparator<SiteTally> MOST_FIRST = Comparator.comparingInt(SiteTally::episodes)
            .reversed()
            .thenComparing(tally -> tally.site().toString());
}
