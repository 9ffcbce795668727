package app.nape.app.window;

import app.nape.ui.FxThread;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * What a window opens with, put into it once its frame was painted: a person sees at once that the window comes, and the frame is
 * painted by another thread while the page is made. Whoever needs the page before asks for it. On the FX thread.
 */
final class FirstInside {
    private Runnable waiting = () -> {};

    /** This is to come once, before anything else. */
    void laid(Runnable inside) {
        waiting = inside;
    }

    /** Puts it in now, unless that was done. */
    void now() {
        Runnable inside = waiting;
        waiting = () -> {};
        inside.run();
    }

    /** Puts it in when this window has been painted for the first time. */
    void afterFirstFrame(Stage window) {
        Scene scene = Objects.requireNonNull(window.getScene());
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                FxThread.EXECUTOR.execute(FirstInside.this::now);
            }
        });
    }
}
