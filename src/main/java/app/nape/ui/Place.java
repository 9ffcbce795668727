package app.nape.ui;

/** The places of the rail, in their order; the last is there only for whoever makes programmes for others. */
public enum Place {
    TODAY,
    STRETCH,
    LOG,
    INSIGHTS,
    PROGRAMME,
    SETTINGS,
    PRACTICE
}
