package app.nape.care;

/** Which side of the body, as the person's own. */
public enum BodySide {
    LEFT,
    RIGHT,
    BOTH;

    /** The word used in files, in the database and on the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
