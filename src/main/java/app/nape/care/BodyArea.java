package app.nape.care;

/** The two areas that the time rules and red flags tell apart (redflags.json, applies_to). */
public enum BodyArea {
    NECK,
    UPPER_BACK;

    /** The word used in the red-flag file, for example {@code upper_back}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
