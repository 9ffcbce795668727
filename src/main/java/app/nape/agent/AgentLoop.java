package app.nape.agent;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * The one thread that owns everything alive in the agent. Whatever comes from another thread (a connection, the desktop, the
 * database) enters here; tasks run one after the other, in the order they came.
 */
public interface AgentLoop extends Executor {
    /** Both times and the zone. */
    Clocks clocks();

    /** Runs {@code task} on the loop as soon as it is free. From any thread. */
    @Override
    void execute(Runnable task);

    /** Runs {@code task} on the loop once this time has gone by on the monotonic clock; at once when it is not positive. */
    Wake after(Duration delay, Runnable task);

    /** Both clocks, now. */
    default Moment now() {
        return clocks().now();
    }

    /** A task that has yet to run. */
    @FunctionalInterface
    interface Wake {
        /** Nothing set. */
        Wake NONE = () -> {};

        /** Forgets the task; nothing when it has run. */
        void cancel();
    }
}
