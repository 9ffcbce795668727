package app.nape.care.standing;

import app.nape.code.Worded;

/** What a person said to one question. "Not sure" counts as the more serious of the two. */
public enum Answer implements Worded {
    YES,
    NO,
    NOT_SURE
}
