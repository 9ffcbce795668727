package app.nape.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Nothing but a name: the toolkit gives every window the class (WM_CLASS on X11) that this one is called, if it is started by one. The
 * desktop entry says the same in StartupWMClass, so that a panel shows a window under Nape's icon and not as some program of Java's.
 */
public final class Nape extends Application {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();
    private static final CountDownLatch CLASSES = new CountDownLatch(1);
    private static final CountDownLatch WANTED = new CountDownLatch(1);
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    /**
     * Initialises what needs no screen of the toolkit's classes, on the thread that will start it, while it is still being found out whether
     * a window is wanted.
     */
    static void prepare() {
        if (!PREPARED.getAndSet(true)) {
            Thread launch = new Thread(null, Nape::launched, "toolkit");
            launch.setDaemon(true);
            launch.start();
        }
    }

    /** Begins to start the toolkit, on a thread of its own, which ends with it. */
    static void begin() {
        prepare();
        WANTED.countDown();
    }

    /**
     * Waits until the toolkit's first classes are initialised. They wait for one another meanwhile: two threads that begin with them at once
     * may wait for ever. So one thread begins, nothing of the toolkit is touched beside it until then, and afterwards fonts alone.
     */
    static void awaitClasses() throws InterruptedException {
        CLASSES.await();
    }

    private static void launched() {
        try {
            initialise();
            WANTED.await();
            launch(Nape.class);
        } catch (InterruptedException stop) {
            STARTED.completeExceptionally(stop);
        } catch (RuntimeException | Error problem) {
            // What comes after the start is another's to tell.
            if (!STARTED.completeExceptionally(problem)) {
                throw problem;
            }
        }
    }

    private static void initialise() {
        try {
            Platform.isImplicitExit();
        } finally {
            CLASSES.countDown();
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
