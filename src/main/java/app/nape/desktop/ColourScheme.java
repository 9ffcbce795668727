package app.nape.desktop;

/** Whether the system is light or dark; changes come as {@link DesktopEvent.ShadeChanged}. */
public interface ColourScheme {
    /** What the system asks for now, as far as was told. */
    Shade shade();

    /** Light or dark. */
    enum Shade {
        NO_PREFERENCE,
        LIGHT,
        DARK
    }
}
