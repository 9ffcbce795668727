package app.nape.figure.body;

/** The figure's hair. */
public enum Haircut {
    SHORT,
    BUN,
    BOB
}
