package app.nape.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one way from other threads to the FX thread. */
public final class FxThread implements Executor {
    /** Runs what it is given on the FX thread, in the order it came. */
    public static final Executor EXECUTOR = new FxThread();

    private FxThread() {}

    @Override
    public void execute(Runnable task) {
        try {
            Platform.runLater(task);
        } catch (IllegalStateException ended) {
            // The toolkit has gone, and with it everybody who could want the answer.
        }
    }
}
