package app.nape.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The one way from other threads to the FX thread. */
public final class FxThread implements Executor {
    /** Runs what it is given on the FX thread, in the order it came. */
    public static final Executor EXECUTOR = new FxThread();

    private FxThread() {}

    /** Computes what is slow on a thread of its own, and hands what came of it to {@code then} on the FX thread. */
    public static <T> void aside(Supplier<T> slow, Consumer<T> then) {
        Thread.startVirtualThread(() -> {
            T found = slow.get();
            EXECUTOR.execute(() -> then.accept(found));
        });
    }

    @Override
    public void execute(Runnable task) {
        try {
            Platform.runLater(task);
        } catch (IllegalStateException ended) {
            // The toolkit has gone, and with it everybody who could want the answer.
        }
    }
}
