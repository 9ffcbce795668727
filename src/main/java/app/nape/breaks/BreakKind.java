package app.nape.breaks;

/** What a break asks for. */
public enum BreakKind {
    MICROBREAK,
    REST_BREAK,
    CHANGE_POSITION,
    DRINK,
    EYES,
    STRETCH;

    /** Whether being away from the machine is this break; nobody drinks or stretches by being away. */
    public boolean isRest() {
        return this != DRINK && this != STRETCH;
    }

    /** The word used in files, in the database and on the command line, for example {@code rest-break}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
