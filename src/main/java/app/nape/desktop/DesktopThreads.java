package app.nape.desktop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The adapters' threads; daemons all, so that none keeps the program alive. What comes after the end is dropped. */
public final class DesktopThreads {
    private static final int STACK = 256 * 1024;

    private DesktopThreads() {}

    /** The one thread that owns the adapters' state. It sleeps until something happens. */
    public static ScheduledExecutorService worker() {
        ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, named("nape-desktop"));
        worker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        worker.setRemoveOnCancelPolicy(true);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return worker;
    }

    /** A thread for what may take long, such as opening a sound device; it ends after some idle seconds. */
    public static ExecutorService aside(String name) {
        ThreadPoolExecutor aside =
                new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        aside.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        aside.allowCoreThreadTimeOut(true);
        return aside;
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK);
            thread.setDaemon(true);
            return thread;
        };
    }
}
