package app.nape.exercise;

/** How a guided session ended. */
public enum SessionOutcome {
    FINISHED,
    /** Left before the end. */
    STOPPED,
    /** Stopped because it hurt. */
    HURT,
    /** Never begun: skipped at the first exercise. */
    SKIPPED;

    /** The word used in files and in the database. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
