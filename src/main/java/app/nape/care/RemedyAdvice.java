package app.nape.care;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ice or heat, and when. A suggestion: the other one may be chosen as well.
 *
 * @param remedy what is named first
 * @param reasons why, weightiest first
 * @param pace whether the skin has had its rest
 * @param earliest when it has, if it has not yet
 * @param cautions what to mind with it
 */
public record RemedyAdvice(
        RemedyKind remedy,
        List<RemedyReason> reasons,
        RemedyPace pace,
        @Nullable Instant earliest,
        List<RemedyCaution> cautions) {
    public RemedyAdvice {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
    }
}
