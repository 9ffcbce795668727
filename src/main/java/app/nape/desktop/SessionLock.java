package app.nape.desktop;

/** Tells whether the session is locked; changes come as {@link DesktopEvent.Locked} and {@link DesktopEvent.Unlocked}. */
public interface SessionLock {
    /** Whether the session is locked now, as far as was told. */
    boolean locked();
}
