package app.nape.care.plan;

import app.nape.code.Worded;

/** Where a programme stands with the person. */
public enum ProgrammeState implements Worded {
    /** Opened, and neither begun nor declined. */
    OFFERED,
    FOLLOWED,
    DECLINED,
    /** Followed once, and ended by the person. What was done stays. */
    ENDED
}
