package app.nape.exercise;

/** A number of a dose. */
public enum DosePart {
    HOLD,
    REPS,
    TIMES_A_DAY
}
