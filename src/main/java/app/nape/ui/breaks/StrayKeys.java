package app.nape.ui.breaks;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keys that were meant for the program a break came over. Whoever types on as it begins would press its button with the first space;
 * until the hands have rested for a moment such keys do nothing. Esc is never among them.
 */
final class StrayKeys {
    /** How long the hands rest before a key is meant for the break. */
    static final Duration REST = Duration.ofMillis(1200);

    private final Frames frames;
    private long last;
    private boolean waiting;

    StrayKeys(Frames frames) {
        this.frames = frames;
    }

    /** A break has come: from now on keys are stray until the hands rest. */
    void begin() {
        waiting = true;
        last = frames.nanos();
    }

    /** The break is gone. */
    void stop() {
        waiting = false;
    }

    /** Takes a key away if it is a stray one. */
    void noticed(KeyEvent key) {
        if (waiting && key.getCode() != KeyCode.ESCAPE) {
            long now = frames.nanos();
            waiting = now - last < REST.toNanos();
            if (waiting) {
                last = now;
                key.consume();
            }
        }
    }
}
