package app.nape.agent;

import app.nape.link.Notice;

/** The window processes that listen, as the agent sees them. */
public interface Windows {
    /** Tells each of them. */
    void tell(Notice notice);

    /** How many listen. */
    int listening();

    /** Sees to it that they find the agent. Quick, and called whenever it is awake anyway, at least once a minute while it counts use. */
    default void beFound() {}
}
