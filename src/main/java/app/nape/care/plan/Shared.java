package app.nape.care.plan;

import app.nape.code.Worded;

/** What progress can tell of. */
public enum Shared implements Worded {
    /** On which days which sets were done. */
    DAYS,
    /** Which items of a set were done or skipped. */
    EXERCISES,
    /** Pain before and after a set. */
    PAIN,
    EPISODES,
    REMEDIES,
    BREAKS,
    MEASURES,
    NOTES,
    /** Warning signs that were ticked. No programme asks for them: only the person adds them. */
    SIGNS
}
