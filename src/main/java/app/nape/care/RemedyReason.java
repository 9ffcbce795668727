package app.nape.care;

/** Why ice or heat is named first. Figures and order: clinical.md 1.2, the 72-hour rule. */
public enum RemedyReason {
    /** What the person has chosen wins over everything else. */
    PREFERENCE,
    /** Warmth before activity. */
    BEFORE_ACTIVITY,
    /** An injury or strain within the first 72 hours. */
    FRESH_STRAIN,
    /** It keeps coming back. */
    RECURRING,
    /** An injury or strain more than 72 hours ago. */
    LATER,
    /** Neither injury nor strain is known of. */
    NO_STRAIN,
    /** No episode is open. */
    NO_EPISODE;

    /** Key of the sentence that says so. */
    public String textKey() {
        // texts: care.reason.*
        return "care.reason." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
