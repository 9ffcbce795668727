package app.nape.care.standing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that may apply to a person for long and that speaks against remedies.
 *
 * @param id stable key, also a caution key of exercises where they have it; its words stand in the bundle
 * @param asksFirst what a clinician is asked about first
 * @param gentler what is used shorter and watched more closely
 * @param notedBy symptoms of an open episode that say the same for now
 * @param sources keys of public sources; empty where it is Nape's own caution
 * @param own what is Nape's own about it, or null
 */
public record PersonalCondition(
        String id,
        Set<Relief> asksFirst,
        Set<Relief> gentler,
        Set<String> notedBy,
        List<String> sources,
        @Nullable String own) {
    public PersonalCondition {
        asksFirst = Set.copyOf(asksFirst);
        gentler = Set.copyOf(gentler);
        notedBy = Set.copyOf(notedBy);
        sources = List.copyOf(sources);
    }
}
