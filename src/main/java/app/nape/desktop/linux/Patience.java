package app.nape.desktop.linux;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks again for a while: some services own their name on the bus some seconds before they answer. */
record Patience(ScheduledExecutorService worker) {
    private static final long LONGEST_SECONDS = 16;

    /** Asks now, and again after 1, 2, 4, 8 and 16 seconds until it worked. On the worker. */
    void ask(BooleanSupplier worked) {
        ask(worked, 1);
    }

    private void ask(BooleanSupplier worked, long wait) {
        if (!worked.getAsBoolean() && wait <= LONGEST_SECONDS) {
            var _ = worker.schedule(() -> ask(worked, wait * 2), wait, TimeUnit.SECONDS);
        }
    }
}
