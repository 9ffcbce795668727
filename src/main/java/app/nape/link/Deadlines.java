package app.nape.link;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. Its one thread is there only while something has a deadline and a little longer, so that none costs nothing. */
final class Deadlines implements AutoCloseable {
    private static final long LINGER_SECONDS = 5;

    /** What is asked of it while it ends is left out: a connection may be served just then. */
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, work -> LinkThreads.made("link-deadlines", work), new ThreadPoolExecutor.DiscardPolicy());

    Deadlines() {
        thread.setKeepAliveTime(LINGER_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** What runs later unless it is closed before. */
    interface Deadline extends AutoCloseable {
        /** No end. */
        Deadline NONE = () -> {};

        @Override
        void close();
    }

    /** Runs {@code late} when this time has gone by, unless the deadline is closed before. Nothing runs late after the end. */
    Deadline in(Duration length, Runnable late) {
        Future<?> waiting = thread.schedule(late, length.toNanos(), TimeUnit.NANOSECONDS);
        return () -> waiting.cancel(false);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
