package app.nape.desktop;

/** The short sounds, each told apart with eyes closed. */
public enum Tone {
    /** A break is near: one low soft note. */
    HEADS_UP,
    /** A hold or an exercise begins: two notes up. */
    BEGIN,
    /** Half of a hold is over: one short note. */
    HALFWAY,
    /** One of the last three seconds: a tick. */
    TICK,
    /** Change sides: two equal notes. */
    SWITCH,
    /** A hold or a set ends: two notes down. */
    END,
    /** All is done: three notes up. */
    DONE
}
