package app.nape.exercise;

import app.nape.code.Worded;

/** How a guided session ended. */
public enum SessionOutcome implements Worded {
    FINISHED,
    /** Left before the end. */
    STOPPED,
    /** Stopped because it hurt. */
    HURT,
    /** Never begun: skipped at the first exercise. */
    SKIPPED
}
