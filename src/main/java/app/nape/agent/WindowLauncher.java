package app.nape.agent;

import app.nape.link.Notice;
import app.nape.time.Moment;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that a window process is there when one is needed, and knows when none can be had. Lives on the loop. */
final class WindowLauncher {
    /** A window that has not called by then is given up. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After a window that failed, breaks are shown without one for so long; a person who asks for it gets another try. */
    static final Duration NO_NEW_TRY = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(WindowLauncher.class);

    private final AgentLoop loop;
    private final Executor aside;
    private final WindowProcess process;
    private final Windows windows;
    private final String failed;
    private final List<Notice> waiting = new ArrayList<>();
    private @Nullable Moment startedAt;
    private @Nullable Moment failedAt;
    private Runnable onFailure = () -> {};
    private String obstacle = "";
    private String startup = "";

    /**
     * A launcher that has started nothing.
     *
     * @param failed the sentence for a window that ended before it could be shown
     */
    WindowLauncher(AgentLoop loop, Executor aside, WindowProcess process, Windows windows, String failed) {
        this.failed = failed;
        this.loop = loop;
        this.aside = aside;
        this.process = process;
        this.windows = windows;
    }

    /** Why there is no window, in one sentence; empty when there is one or can be. */
    String obstacle() {
        if (windows.listening() > 0) {
            return "";
        }
        String now = process.obstacle();
        return now.isEmpty() ? obstacle : now;
    }

    /** What to do when a window that was started ended before it could be shown. */
    void onFailure(Runnable task) {
        onFailure = task;
    }

    /** Starts a window for a break unless one is there or on its way; false when none can be had. */
    boolean ready() {
        Moment failure = failedAt;
        boolean hopeless =
                failure != null && loop.now().ticks().minus(failure.ticks()).compareTo(NO_NEW_TRY) < 0;
        return windows.listening() > 0 || starting() || (!hopeless && launch());
    }

    /** Starts a window unless one is there or on its way, also right after one that failed; false when none can be had. */
    boolean called() {
        return windows.listening() > 0 || starting() || launch();
    }

    /** The desktop waits for a window under this id: the next that is started tells it that it has come. */
    void awaited(String id) {
        startup = id;
    }

    private boolean launch() {
        String now = process.obstacle();
        if (!now.isEmpty()) {
            return false;
        }
        startedAt = loop.now();
        obstacle = "";
        String id = startup;
        startup = "";
        aside.execute(() -> start(id));
        return true;
    }

    /** Tells the window this, now or as soon as it has started; false when none can be had. */
    boolean tell(Notice notice) {
        boolean coming = called();
        if (windows.listening() > 0) {
            windows.tell(notice);
        } else if (coming) {
            waiting.add(notice);
        }
        return coming;
    }

    /** A window has subscribed: what waited for it goes out. */
    void subscribed() {
        startedAt = null;
        failedAt = null;
        obstacle = "";
        waiting.forEach(windows::tell);
        waiting.clear();
    }

    private boolean starting() {
        Moment since = startedAt;
        return since != null && loop.now().ticks().minus(since.ticks()).compareTo(PATIENCE) < 0;
    }

    private void start(String id) {
        try {
            Process started = process.start(id);
            var _ = started.onExit().thenAccept(ended -> loop.execute(() -> ended(ended.exitValue())));
        } catch (IOException problem) {
            LOG.warn("no window could be started: {}", problem.getMessage());
            loop.execute(() -> ended(-1));
        }
    }

    private void ended(int code) {
        // A window that closes after it has called is none of the launcher's business.
        if (startedAt != null) {
            startedAt = null;
            waiting.clear();
            obstacle = code == 0 ? "" : failed;
            LOG.warn("the window ended with code {} before it called", code);
            failedAt = loop.now();
            onFailure.run();
        }
    }
}
