package app.nape.exercise;

/** What the number of repetitions counts. */
public enum RepMode {
    TOTAL,
    PER_SIDE
}
