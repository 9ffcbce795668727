package app.nape.ui.lock;

import app.nape.settings.Settings;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices that nobody has touched the window for as long as the person chose. */
public final class IdleWatch {
    private final PauseTransition wait = new PauseTransition();
    private final BooleanSupplier busy;
    private final Runnable idle;
    private int minutes;

    /**
     * Watches from now on.
     *
     * @param busy whether the person is busy without touching anything, as in a session
     * @param idle runs each time
     */
    public IdleWatch(Scene scene, ReadOnlyObjectProperty<Settings> settings, BooleanSupplier busy, Runnable idle) {
        this.busy = busy;
        this.idle = idle;
        wait.setOnFinished(_ -> over());
        scene.addEventFilter(InputEvent.ANY, _ -> restart());
        settings.subscribe(now -> {
            minutes = now.privacy().hideAfterMinutes();
            restart();
        });
    }

    private void restart() {
        wait.stop();
        if (minutes > 0) {
            wait.setDuration(Duration.minutes(minutes));
            wait.playFromStart();
        }
    }

    void over() {
        if (busy.getAsBoolean()) {
            restart();
        } else {
            idle.run();
        }
    }
}
