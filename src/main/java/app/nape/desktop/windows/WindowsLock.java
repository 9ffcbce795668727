package app.nape.desktop.windows;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.SessionLock;

/** Whether the session is locked, looked at now and then: Windows tells it unasked only to programs with a window. */
final class WindowsLock implements SessionLock {
    private final WindowsCalls calls;
    private final DesktopEvents events;
    private volatile boolean locked;

    WindowsLock(WindowsCalls calls, DesktopEvents events) {
        this.calls = calls;
        this.events = events;
    }

    @Override
    public boolean locked() {
        return locked;
    }

    /** Looks once. */
    void look() {
        boolean now = !calls.inputDesktopOpens();
        if (now != locked) {
            locked = now;
            events.happened(now ? new DesktopEvent.Locked() : new DesktopEvent.Unlocked());
        }
    }
}
