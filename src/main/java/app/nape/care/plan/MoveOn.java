package app.nape.care.plan;

import app.nape.code.Worded;

/** What a person answers when a phase is over. */
public enum MoveOn implements Worded {
    YES,
    NOT_YET,
    /** They want to ask their therapist first. */
    ASK
}
