package app.nape.workshop.tour;

import app.nape.ui.FxThread;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The toolkit on no display, unless Java was told of another: started with the first task, or used as it stands where it already runs. What
 * is timed is to be timed on a display, for without one Java copies every pixel itself.
 */
final class HeadlessToolkit {
    private HeadlessToolkit() {}

    /** Runs a task on the FX thread and waits until the task says that it is over; rethrows what made it fail. */
    static <T> T perform(Consumer<CompletableFuture<T>> task) {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        CompletableFuture<T> over = new CompletableFuture<>();
        Runnable guarded = () -> guard(over, () -> task.accept(over));
        try {
            Platform.startup(guarded);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException running) {
            FxThread.EXECUTOR.execute(guarded);
        }
        try {
            return over.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> throw failed;
            }
        }
    }

    /** Does something; what goes wrong with it ends the task, an assertion too: whoever waits would wait for ever. */
    static void guard(CompletableFuture<?> over, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error problem) {
            over.completeExceptionally(problem);
        }
    }
}
