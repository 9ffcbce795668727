package app.nape.exercise;

/** The side a repetition is done on, as the person's own. */
public enum Side {
    LEFT,
    RIGHT,
    /** The exercise has no sides. */
    NONE
}
