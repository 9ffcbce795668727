package app.nape.breaks;

/** Whether the person is at the machine. */
public enum Presence {
    ACTIVE,
    IDLE,
    LOCKED,
    ASLEEP,
    /** Nothing here tells, since the display is gone or what told of input. */
    UNKNOWN
}
