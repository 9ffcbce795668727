package app.nape.ui;

/** The six places of the rail, in their order. */
public enum Place {
    TODAY,
    STRETCH,
    LOG,
    INSIGHTS,
    PROGRAMME,
    SETTINGS
}
