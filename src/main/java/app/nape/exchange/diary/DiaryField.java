package app.nape.exchange.diary;

import app.nape.code.Worded;

/** What a column of another diary’s table says. */
public enum DiaryField implements Worded {
    /** The day, or day and time, that an entry is about. */
    DATE,
    /** The time of that day, or the part of it. */
    TIME,
    /** When the pain ended. */
    ENDED,
    /** How long the pain lasted. */
    LASTED,
    /** By how many minutes its clock was ahead of UTC. */
    OFFSET,
    /** Its time zone. */
    ZONE,
    /** How bad the pain was. */
    SCORE,
    /** How bad it was after what was done about it. */
    AFTER,
    SITE,
    SIDE,
    TRIGGERS,
    SYMPTOMS,
    QUALITIES,
    REMEDIES,
    NOTE,
    /** The name of what {@link #VALUE} measures, in a table with a line for each measurement. */
    WHAT,
    /** The group that such a name belongs to. */
    KIND,
    VALUE,
    /** Words of any kind. */
    WORDS,
    /** Nothing that another column does not say. */
    REPEATED,
    /** Nothing that the log has a field for: it is kept in the note. */
    UNKNOWN;

    /** Whether a table without it can hold no entries: one of these has to be there. */
    boolean tells() {
        return this == SCORE || this == VALUE || this == WORDS || this == SYMPTOMS || this == SITE;
    }
}
