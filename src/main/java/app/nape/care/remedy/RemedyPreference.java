package app.nape.care.remedy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of ice and heat the person has found best, among the keys of what they ticked. It wins over the 72-hour rule. */
public final class RemedyPreference {
    private static final String KEY = "prefer.";

    private RemedyPreference() {}

    /** The remedy's key, or null when none is preferred. */
    public static @Nullable String in(Collection<String> ticked) {
        return RemedyAdvisor.ON_SKIN.stream()
                .filter(id -> ticked.contains(KEY + id))
                .findFirst()
                .orElse(null);
    }

    /** The same keys with this preference, or with none. */
    public static Set<String> put(@Nullable String remedyId, Collection<String> ticked) {
        Set<String> keys = new HashSet<>(ticked);
        RemedyAdvisor.ON_SKIN.forEach(id -> keys.remove(KEY + id));
        if (remedyId != null && RemedyAdvisor.ON_SKIN.contains(remedyId)) {
            keys.add(KEY + remedyId);
        }
        return keys;
    }
}
