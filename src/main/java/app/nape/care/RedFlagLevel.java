package app.nape.care;

/** How soon help is needed, most urgent first. */
public enum RedFlagLevel {
    EMERGENCY_NOW,
    TODAY,
    DOCTOR_SOON,
    STOP_EXERCISE;

    /** The word used on the command line and in exports, for example {@code emergency-now}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
