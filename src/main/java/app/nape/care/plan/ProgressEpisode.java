package app.nape.care.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bout of pain, told only when it is shared.
 *
 * @param from its first local day
 * @param to its last, not before the first; null while it is open
 * @param sites keys of body sites, at most 20
 * @param worst highest score, 0 to 10, or null
 */
public record ProgressEpisode(
        LocalDate from,
        @Nullable LocalDate to,
        List<String> sites,
        @Nullable Integer worst) {
    /** Most sites of one. */
    public static final int MOST_SITES = 20;

    public ProgressEpisode {
        Limit.day("from", from);
        if (to != null && Limit.day("to", to).isBefore(from)) {
            throw new OutOfBounds("to", "plan.is-before-its-start");
        }
        sites = Limit.list("sites", sites, 0, MOST_SITES);
        sites.forEach(each -> Limit.key("sites", each));
        Goal.score("worst", worst);
    }
}
