package app.nape.desktop.linux;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;

/** Hands on what is told until it is closed: an adapter that hangs on a bus may notice afterwards that the bus is gone. */
final class WhileOpen implements DesktopEvents {
    private final DesktopEvents events;
    private volatile boolean closed;

    WhileOpen(DesktopEvents events) {
        this.events = events;
    }

    /** From now on nothing is handed on. */
    void close() {
        closed = true;
    }

    @Override
    public void happened(DesktopEvent event) {
        if (!closed) {
            events.happened(event);
        }
    }
}
