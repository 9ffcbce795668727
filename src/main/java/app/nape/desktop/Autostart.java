package app.nape.desktop;

import java.io.IOException;

/** Starts the agent with the person's session. Touches only Nape's own entry. */
public interface Autostart {
    /** Whether it is set. */
    boolean enabled() throws IOException;

    /** Sets it, to the command this was opened with. */
    void enable() throws IOException;

    /** Removes it; nothing when it is not set. */
    void disable() throws IOException;
}
