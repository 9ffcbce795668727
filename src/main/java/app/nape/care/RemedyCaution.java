package app.nape.care;

/**
 * What to mind with ice or heat.
 *
 * @param ice whether it applies to ice
 * @param heat whether it applies to heat
 * @param text the sentence
 */
public record RemedyCaution(boolean ice, boolean heat, String text) {
    /** Whether it applies to a remedy of the vocabulary. */
    public boolean appliesTo(String remedyId) {
        return switch (remedyId) {
            case "ice" -> ice;
            case "heat", "warm-bath" -> heat;
            default -> false;
        };
    }
}
