package app.nape.agent;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread for what may take a while and must not hold up the loop; gone when there is nothing to do. */
public final class Background implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread made = new Thread(null, work, "aside");
                made.setDaemon(true);
                return made;
            });

    /** Starts its thread with the first task. */
    public Background() {
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable work) {
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException problem) {
                    LOG.error("a task beside the loop failed", problem);
                }
            });
        } catch (RejectedExecutionException ending) {
            LOG.debug("a task came after the end");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
