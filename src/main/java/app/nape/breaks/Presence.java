package app.nape.breaks;

/** Whether the person is at the machine. */
public enum Presence {
    ACTIVE,
    IDLE,
    LOCKED,
    ASLEEP
}
