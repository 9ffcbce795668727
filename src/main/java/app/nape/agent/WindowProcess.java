package app.nape.agent;

import java.io.IOException;

/** Starts window processes. */
public interface WindowProcess {
    /** One sentence on why no window can be shown here; empty when one can. Quick. */
    String obstacle();

    /** Starts one that shows nothing until it is told to. */
    Process start() throws IOException;
}
