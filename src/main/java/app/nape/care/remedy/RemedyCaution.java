package app.nape.care.remedy;

import app.nape.care.standing.Relief;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to mind with a remedy.
 *
 * @param reliefs what it applies to; empty for one that stands in the entry of its remedy
 * @param text the sentence
 * @param sources keys of public sources
 * @param own what is Nape's own about it, or null
 */
public record RemedyCaution(
        Set<Relief> reliefs,
        String text,
        List<String> sources,
        @Nullable String own) {
    public RemedyCaution {
        reliefs = Set.copyOf(reliefs);
        sources = List.copyOf(sources);
    }

    private boolean appliesTo(RemedyKind kind) {
        return kind.relief().filter(reliefs::contains).isPresent();
    }

    /** What applies to a remedy: of those that several share, then its own. */
    public static List<RemedyCaution> of(RemedyKind kind, List<RemedyCaution> shared) {
        return Stream.concat(
                        shared.stream().filter(caution -> caution.appliesTo(kind)), kind.safety().cautions().stream())
                .toList();
    }
}
