package app.nape.link;

/** What a person may be doing in a window of Nape's own that no break may come over. */
public enum Doing {
    /** Being led through stretches. */
    STRETCHING,
    /** Writing down or changing what is kept of their pain. */
    PAIN_ENTRY
}
