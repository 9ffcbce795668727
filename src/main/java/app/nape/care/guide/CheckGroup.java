package app.nape.care.guide;

import java.util.Locale;

/** What part of a day something belongs to. */
public enum CheckGroup {
    DESK,
    CARRYING,
    DAY,
    SPORT,
    /** The days in which it hurts. */
    SPELL;

    /** The word used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
