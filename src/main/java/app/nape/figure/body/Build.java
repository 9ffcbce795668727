package app.nape.figure.body;

/** The figure's body shape. */
public enum Build {
    SLENDER,
    MEDIUM,
    FULL
}
