package app.nape.figure.pose;

/** What the body rests on. */
public enum Stance {
    STANDING,
    SEATED,
    SUPINE,
    PRONE,
    FOUR_POINT
}
