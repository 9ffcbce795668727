package app.nape.desktop;

/**
 * The icon in the panel. Presses come as {@link DesktopEvent.TrayPressed} and {@link DesktopEvent.TrayChosen}. Shown again
 * by itself after the panel was restarted.
 */
public interface TrayIcon {
    /** Shows this from now on. Returns at once; costs nothing when what is seen stays the same. */
    void show(TrayFace face);
}
