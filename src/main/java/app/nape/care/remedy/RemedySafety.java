package app.nape.care.remedy;

import app.nape.care.standing.Relief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be minded with a remedy.
 *
 * @param relief what it counts as: which signs hold it, what applies to the person against it, and whose cautions are shown; null for
 *     one that nothing holds, such as rest
 * @param onSkin whether it lies on the skin until it is taken off: its timer asks for a look at the skin and says when it must come off
 * @param stopSign key of the sign of the red-flag card that stands beside its timer, or null
 * @param cautions what to mind with this remedy alone, after those that it shares
 * @param medicine whether it is a medicine: a report counts the days on which one was taken
 */
public record RemedySafety(
        @Nullable Relief relief,
        boolean onSkin,
        @Nullable String stopSign,
        List<RemedyCaution> cautions,
        boolean medicine) {
    /** Of a remedy whose entry says nothing of it. */
    public static final RemedySafety PLAIN = new RemedySafety(null, false, null, List.of());

    public RemedySafety {
        cautions = List.copyOf(cautions);
    }

    /** Of one that is no medicine. */
    public RemedySafety(
            @Nullable Relief relief, boolean onSkin, @Nullable String stopSign, List<RemedyCaution> cautions) {
        this(relief, onSkin, stopSign, cautions, false);
    }
}
