package app.nape.exercise;

/** What a person does during a leg of a session. */
public enum LegKind {
    /** Gets into the position of the next exercise. */
    GET_READY,
    /** Moves, led by the figure; follows the tempo. */
    MOVE,
    /** Stays in position; always lasts what the dose says. */
    HOLD,
    /** Rests while the figure changes to the other side. */
    CHANGE_SIDE,
    /** Rests between repetitions. */
    PAUSE,
    /** Rests between sets. */
    SET_PAUSE,
    /** Settles after the last exercise. */
    ENDING;

    /** Whether it is part of a repetition. */
    public boolean work() {
        return this == MOVE || this == HOLD;
    }
}
