package app.nape.desktop;

/** Whether the system is light or dark, and how strong; changes come as {@link DesktopEvent.ShadeChanged} and {@link DesktopEvent.ContrastChanged}. */
public interface ColourScheme {
    /** What the system asks for now, as far as was told. */
    Shade shade();

    /** Whether it asks for more contrast than usual, as far as was told. */
    boolean moreContrast();

    /** Light or dark. */
    enum Shade {
        NO_PREFERENCE,
        LIGHT,
        DARK
    }
}
