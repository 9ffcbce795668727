package app.nape.breaks;

import app.nape.code.Worded;

/** How a break that was due came to its one end. */
public enum BreakOutcome implements Worded {
    /** Taken when it was offered. */
    TAKEN,
    /** Away from the machine long enough for it without being asked. */
    NATURAL,
    /** Put off; it comes again. */
    POSTPONED,
    /** Skipped by the person. */
    SKIPPED,
    /** Begun and left before its length was over. */
    CUT_SHORT,
    /** Offered or due and let pass: not answered, or its time went by. */
    LAPSED
}
