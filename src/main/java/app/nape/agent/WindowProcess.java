package app.nape.agent;

import java.io.IOException;

/** Starts window processes. */
public interface WindowProcess {
    /** One sentence on why no window can be shown here; empty when one can. Quick. */
    String obstacle();

    /**
     * Starts one that shows nothing until it is told to.
     *
     * @param startup by what the desktop knows the window that it waits for; empty for nothing
     */
    Process start(String startup) throws IOException;
}
