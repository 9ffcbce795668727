package app.nape.figure;

/** The figure's body shape. */
public enum Build {
    SLENDER,
    MEDIUM,
    FULL
}
