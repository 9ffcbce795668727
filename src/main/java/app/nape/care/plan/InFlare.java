package app.nape.care.plan;

import app.nape.code.Worded;

/** What the therapist wants of an item while the pain flares up. */
public enum InFlare implements Worded {
    KEEP,
    PAUSE
}
