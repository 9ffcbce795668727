package app.nape.care.plan;

import app.nape.code.Worded;

/** How a set came out. */
public enum SetOutcome implements Worded {
    /** Played to its end. */
    FINISHED,
    /** Played and ended early. */
    STOPPED,
    STOPPED_FOR_PAIN,
    /** Done by hand and ticked. */
    TICKED
}
