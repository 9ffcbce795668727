package app.nape.link;

import java.io.IOException;

/** There is no socket, or one that a killed agent has left: no agent can be asked. */
public final class NobodyListens extends IOException {
    private static final long serialVersionUID = 1L;

    NobodyListens(IOException cause) {
        super("no agent listens", cause);
    }
}
