package app.nape.care.remedy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ice or heat, and when. A suggestion: the other one may be chosen as well, unless something holds it.
 *
 * @param remedy what is named first, or null where nothing is recommended
 * @param reasons why, weightiest first
 * @param pace whether the skin has had its rest
 * @param earliest when it has, if it has not yet
 * @param cautions what to mind with it
 */
public record RemedyAdvice(
        @Nullable RemedyKind remedy,
        List<RemedyReason> reasons,
        RemedyPace pace,
        @Nullable Instant earliest,
        List<RemedyCaution> cautions) {
    public RemedyAdvice {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
    }

    /** Key of what is named first; empty where nothing is recommended. */
    public Optional<String> remedyId() {
        return Optional.ofNullable(remedy).map(RemedyKind::id);
    }
}
