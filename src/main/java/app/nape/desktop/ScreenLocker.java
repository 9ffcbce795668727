package app.nape.desktop;

import java.io.IOException;

/** Locks the person's session, as they could themselves. */
public interface ScreenLocker {
    /**
     * Asks for the lock and returns when it was asked for; may take seconds. That it came is told by {@link SessionLock}.
     *
     * @throws IOException when nobody here took the request
     */
    void lock() throws IOException;
}
