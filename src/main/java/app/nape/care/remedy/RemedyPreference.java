package app.nape.care.remedy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the two that advice chooses between the person has found best, among the keys of what they ticked. It wins over the 72-hour rule. */
public final class RemedyPreference {
    private static final String KEY = "prefer.";

    private RemedyPreference() {}

    /** The remedy's key, or null when none is preferred. */
    public static @Nullable String in(Remedies remedies, Collection<String> ticked) {
        return remedies.pair().stream()
                .map(RemedyKind::id)
                .filter(id -> ticked.contains(KEY + id))
                .findFirst()
                .orElse(null);
    }

    /** The same keys with this preference, or with none. */
    public static Set<String> put(Remedies remedies, @Nullable String remedyId, Collection<String> ticked) {
        Set<String> keys = new HashSet<>(ticked);
        for (RemedyKind kind : remedies.pair()) {
            if (kind.id().equals(remedyId)) {
                keys.add(KEY + kind.id());
            } else {
                keys.remove(KEY + kind.id());
            }
        }
        return keys;
    }
}
