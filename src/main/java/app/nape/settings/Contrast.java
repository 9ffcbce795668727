package app.nape.settings;

/** How strongly colours stand out from each other: as the system asks, or as the person says. */
public enum Contrast {
    SYSTEM,
    MORE,
    NORMAL
}
