package app.nape.figure;

/** The figure's hair. */
public enum Haircut {
    SHORT,
    BUN,
    BOB
}
