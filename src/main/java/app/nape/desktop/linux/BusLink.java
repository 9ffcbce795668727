package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a connection to one bus: connects on the worker, and again, ever more rarely, when it is lost. */
final class BusLink implements Closeable {
    private static final Logger LOG = System.getLogger(BusLink.class.getName());
    private static final long LONGEST_WAIT_SECONDS = 300;

    /** A bus that was there may be back any moment, with the next login. */
    private static final long BACK_WITHIN_SECONDS = 30;

    private final Supplier<Optional<String>> address;
    private final Absence reason;
    private final ScheduledExecutorService worker;
    private final List<BusAdapter> adapters;
    private @Nullable Bus bus;
    private boolean had;
    /** Whether an attempt was made; the first is, come what may, so that a start-up cache holds what it needs. */
    private boolean tried;
    /** Whether the adapters have been told that there is none: each further attempt that fails would wake the whole agent for nothing. */
    private boolean toldNone;

    private boolean closed;

    /**
     * @param address asked before each attempt, since a session's bus may appear later
     * @param reason why the adapters' offers are absent while there is no bus
     */
    BusLink(
            Supplier<Optional<String>> address,
            Absence reason,
            ScheduledExecutorService worker,
            List<BusAdapter> adapters) {
        this.address = address;
        this.reason = reason;
        this.worker = worker;
        this.adapters = List.copyOf(adapters);
    }

    /** Connects now; on the worker. */
    void connect() {
        connect(1);
    }

    private void connect(long waitSeconds) {
        if (closed) {
            return;
        }
        try {
            String where = address.get()
                    .filter(here -> !tried || BusHome.stands(here))
                    .orElseThrow(() -> new IOException("no bus is where it would be"));
            tried = true;
            Bus connected = Bus.connect(where, worker, this::lost);
            bus = connected;
            toldNone = false;
            adapters.forEach(adapter -> attach(adapter, connected));
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "No bus yet: {0}", problem.toString());
            detach();
            again(waitSeconds);
        }
    }

    private void attach(BusAdapter adapter, Bus connected) {
        try {
            adapter.attach(connected);
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "{0} cannot work here: {1}", adapter.getClass().getSimpleName(), problem.toString());
        }
    }

    private void lost() {
        had = true;
        bus = null;
        detach();
        again(1);
    }

    private void detach() {
        if (!toldNone) {
            toldNone = true;
            adapters.forEach(adapter -> adapter.detach(reason));
        }
    }

    private void again(long waitSeconds) {
        long longest = had ? BACK_WITHIN_SECONDS : LONGEST_WAIT_SECONDS;
        var _ = worker.schedule(() -> connect(Math.min(longest, waitSeconds * 2)), waitSeconds, TimeUnit.SECONDS);
    }

    /** Ends the connection; on the worker. */
    @Override
    public void close() {
        closed = true;
        if (bus != null) {
            bus.close();
        }
    }
}
