package app.nape.care.remedy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to mind with ice or heat.
 *
 * @param ice whether it applies to ice
 * @param heat whether it applies to heat
 * @param text the sentence
 * @param sources keys of public sources
 * @param own what is Nape's own about it, or null
 */
public record RemedyCaution(
        boolean ice,
        boolean heat,
        String text,
        List<String> sources,
        @Nullable String own) {
    public RemedyCaution {
        sources = List.copyOf(sources);
    }

    /** Whether it applies to a remedy of the vocabulary. */
    public boolean appliesTo(String remedyId) {
        return switch (remedyId) {
            case "ice" -> ice;
            case "heat", "warm-bath" -> heat;
            default -> false;
        };
    }
}
