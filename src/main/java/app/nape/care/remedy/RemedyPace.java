package app.nape.care.remedy;

/** Whether the skin has had its rest since the last ice or heat. */
public enum RemedyPace {
    /** Long enough ago. */
    FREE,
    /** Within the time that is recommended to wait, but past the time that is warned of. */
    EARLY,
    /** So soon that it is warned of. */
    TOO_SOON;

    /** Key of the sentence that says so. */
    public String textKey() {
        return "care.pace." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
