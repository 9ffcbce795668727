package app.nape.desktop;

import java.util.function.Consumer;

/** Holds what is offered now and tells each change. Written by one thread, read by any. */
public final class DesktopBoard {
    private final DesktopEvents events;
    private volatile Desktop now;

    /** Begins with this desktop, which is not told. */
    public DesktopBoard(Desktop first, DesktopEvents events) {
        this.now = first;
        this.events = events;
    }

    /** What is offered now. */
    public Desktop now() {
        return now;
    }

    /** Changes it; told only when something really differs. */
    public void change(Consumer<DesktopDraft> edit) {
        DesktopDraft draft = new DesktopDraft(now);
        edit.accept(draft);
        Desktop next = draft.desktop();
        if (!next.equals(now)) {
            now = next;
            events.happened(new DesktopEvent.DesktopChanged(next));
        }
    }
}
