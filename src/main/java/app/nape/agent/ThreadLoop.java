package app.nape.agent;

import app.nape.time.Clocks;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop on a thread of its own, asleep until the next deadline. A task that fails is logged and the loop goes on. A while after it
 * has worked it can be told to settle: once, however much it has done meanwhile.
 */
public final class ThreadLoop implements AgentLoop, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadLoop.class);

    private final Clocks clocks;
    private final ScheduledThreadPoolExecutor thread;
    private final Duration settles;
    private final Runnable settle;
    private boolean settling;

    /** Starts the thread with the first task. */
    public ThreadLoop(Clocks clocks) {
        this(clocks, Duration.ZERO, () -> {});
    }

    /**
     * The same.
     *
     * @param settles how long after work it settles
     * @param settle runs on the loop
     */
    public ThreadLoop(Clocks clocks, Duration settles, Runnable settle) {
        this.clocks = clocks;
        this.settles = settles;
        this.settle = settle;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> new Thread(null, work, "agent", 0));
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public void execute(Runnable task) {
        try {
            thread.execute(guarded(task));
        } catch (RejectedExecutionException ending) {
            LOG.debug("a task came after the end");
        }
    }

    @Override
    public Wake after(Duration delay, Runnable task) {
        try {
            Future<?> waiting = thread.schedule(guarded(task), Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
            return () -> waiting.cancel(false);
        } catch (RejectedExecutionException ending) {
            return Wake.NONE;
        }
    }

    /** Runs what was handed in before, forgets what had yet to come, and ends the thread. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stop) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException problem) {
                LOG.error("a task of the agent failed", problem);
            }
            settleSoon();
        };
    }

    /** On the thread. */
    private void settleSoon() {
        if (settling || settles.isZero() || thread.isShutdown()) {
            return;
        }
        settling = true;
        var _ = thread.schedule(
                () -> {
                    settling = false;
                    settle.run();
                },
                settles.toNanos(),
                TimeUnit.NANOSECONDS);
    }
}
