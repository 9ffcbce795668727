package app.nape.care.guide;

import java.util.Locale;

/** What a statement rests on, from the strongest to the weakest. */
public enum Strength {
    /** A systematic review of studies. */
    REVIEW,
    /** One trial. */
    TRIAL,
    /** A health service or an authority says so. */
    GUIDANCE,
    /** An article says so and names no study. */
    ARTICLE,
    /** Nape's own. */
    OPINION;

    /** The word used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
