package app.nape.care.plan;

import app.nape.code.Worded;

/** The outcome measures a programme can ask for. */
public enum OutcomeKind implements Worded {
    /** Pain, 0 to 10. */
    NPRS,
    /** The Patient-Specific Functional Scale: activities, 0 to 10 each. */
    PSFS,
    /** Pain, enjoyment, general activity, 0 to 10 each. */
    PEG
}
