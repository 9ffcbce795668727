package app.nape.breaks;

import app.nape.code.Worded;

/** How well a preset's effect is shown, in plain grades. */
public enum Evidence implements Worded {
    /** Official guidance, without a trial of its own. */
    GUIDANCE,
    /** Several good trials, or one large one. */
    GOOD,
    /** One or two trials of fair size. */
    MODERATE,
    /** Small, short or contradicting studies. */
    WEAK,
    /** Experts' or our own opinion. */
    OPINION
}
