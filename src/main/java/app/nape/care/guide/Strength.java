package app.nape.care.guide;

import app.nape.code.Worded;

/** What a statement rests on, from the strongest to the weakest. */
public enum Strength implements Worded {
    /** A systematic review of studies. */
    REVIEW,
    /** One trial. */
    TRIAL,
    /** A health service or an authority says so. */
    GUIDANCE,
    /** An article says so and names no study. */
    ARTICLE,
    /** Nape's own. */
    OPINION
}
