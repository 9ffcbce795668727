package app.nape.care.plan;

import app.nape.code.Worded;

/** Why an item was not done. */
public enum SkipReason implements Worded {
    PAIN,
    TIME,
    UNSURE,
    NOT_SUITED
}
