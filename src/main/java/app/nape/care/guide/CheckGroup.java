package app.nape.care.guide;

import app.nape.code.Worded;

/** What part of a day something belongs to. */
public enum CheckGroup implements Worded {
    DESK,
    CARRYING,
    DAY,
    SPORT,
    /** The days in which it hurts. */
    SPELL
}
