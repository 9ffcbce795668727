package app.nape.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Nothing but a name: the toolkit gives every window the class (WM_CLASS on X11) that this one is called, if it is started by one. The
 * desktop entry says the same in StartupWMClass, so that a panel shows a window under Nape's icon and not as some program of Java's.
 */
public final class Nape extends Application {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    /** Begins to start the toolkit, on a thread of its own, which ends with it. To be called once in a process. */
    static void begin() {
        Thread launch = new Thread(null, Nape::launched, "toolkit");
        launch.setDaemon(true);
        launch.start();
    }

    private static void launched() {
        try {
            launch(Nape.class);
        } catch (RuntimeException | Error problem) {
            // What comes after the start is another's to tell.
            if (!STARTED.completeExceptionally(problem)) {
                throw problem;
            }
        }
    }

    /**
     * Waits until the toolkit stands and windows have their name.
     *
     * @throws NoToolkit when it does not start
     */
    static void await() throws NoToolkit {
        try {
            boolean _ = STARTED.join();
        } catch (CompletionException problem) {
            throw new NoToolkit(problem);
        }
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        STARTED.complete(true);
    }
}
