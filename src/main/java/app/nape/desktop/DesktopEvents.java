package app.nape.desktop;

/** Takes what the desktop tells. */
@FunctionalInterface
public interface DesktopEvents {
    /** Called on the adapter's own thread, one event at a time; must hand over and return at once. */
    void happened(DesktopEvent event);
}
