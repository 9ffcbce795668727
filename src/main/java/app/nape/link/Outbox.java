package app.nape.link;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Notices on their way to one window. Bounded, so that a window that stopped reading cannot fill the agent's memory; of
 * several statuses not yet sent only the newest is kept.
 */
final class Outbox {
    static final int MOST = 256;

    private final ArrayDeque<Notice> waiting = new ArrayDeque<>();
    private boolean closed;

    /** False when the reader has fallen too far behind. */
    synchronized boolean offer(Notice notice) {
        if (closed) {
            return true;
        }
        if (notice instanceof Notice.StatusChanged && waiting.peekLast() instanceof Notice.StatusChanged) {
            waiting.removeLast();
        }
        if (waiting.size() >= MOST) {
            return false;
        }
        waiting.addLast(notice);
        notifyAll();
        return true;
    }

    /** The next notice, waiting for it; null once closed. */
    synchronized @Nullable Notice take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return closed ? null : waiting.pollFirst();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
