package app.nape.figure.pose;

/** The sides a person looks at the figure from. */
public enum View {
    FRONT,
    SIDE,
    BACK,
    /** The one that shows this exercise best. */
    BEST,
    /** The one that completes the best one. */
    SECOND
}
