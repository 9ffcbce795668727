package app.nape.care.plan;

import app.nape.code.Worded;

/** When a set asks how strong the pain is. */
public enum Ask implements Worded {
    BEFORE_AND_AFTER,
    AFTER,
    NEVER
}
