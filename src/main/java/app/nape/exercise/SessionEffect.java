package app.nape.exercise;

/** What is to be done after a step of a session. */
public sealed interface SessionEffect {
    /** Speak and caption this. */
    record Say(Cue cue) implements SessionEffect {}

    /** Make a short sound. */
    record Sound(Tone tone) implements SessionEffect {}

    /** The session is over; comes exactly once. */
    record End(SessionOutcome outcome) implements SessionEffect {}

    /** The short sounds of a session. */
    enum Tone {
        HOLD_BEGINS,
        HOLD_ENDS,
        CHANGE_SIDE,
        SESSION_ENDS
    }
}
