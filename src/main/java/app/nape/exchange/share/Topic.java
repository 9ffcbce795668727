package app.nape.exchange.share;

import app.nape.code.Worded;

/** A part of the log that the person shares or keeps back. */
public enum Topic implements Worded {
    /** Episodes with their scores and spasms. */
    PAIN,
    /** Ice, heat and what else was used. */
    REMEDIES,
    /** Sessions of stretching, and with a programme which of its sets they were. */
    STRETCHES,
    /** Breaks and changes of position. */
    BREAKS,
    /** Answers to outcome measures. */
    MEASURES,
    /** Warning signs that were ticked, and what was said of them. */
    SIGNS,
    /** The person's own words. */
    NOTES
}
