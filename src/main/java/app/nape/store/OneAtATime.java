package app.nape.store;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock between processes that is waited for, but not for ever: whoever holds it may stand still, stopped by a debugger or with its
 * container, and a command that hangs with it tells nobody anything.
 */
final class OneAtATime {
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(20).toNanos();

    private OneAtATime() {}

    /**
     * The lock of a file, for this process alone.
     *
     * @param patience how long another process is waited for
     * @throws JournalUnavailable when another process holds it all that time
     */
    static FileLock of(FileChannel channel, Duration patience) throws IOException {
        long began = System.nanoTime();
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() - began > patience.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                throw new JournalUnavailable(Fault.BUSY, SqlFaults.sentence(Fault.BUSY), null);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            lock = channel.tryLock();
        }
        return lock;
    }
}
