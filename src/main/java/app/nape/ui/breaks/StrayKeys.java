package app.nape.ui.breaks;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keys that were meant for the program a break came over. Whoever types on as it begins would press its button with the first space;
 * until the hands have rested for a moment such keys do nothing, and the break says that they went nowhere. Esc is never among them.
 */
final class StrayKeys {
    /** How long the hands rest before a key is meant for the break. */
    static final Duration REST = Duration.ofMillis(1200);

    private final Frames frames;
    private final Runnable caught;
    private long last;
    private boolean waiting;

    /** Calls {@code caught} with each letter that somebody typed for their own program and that did not get there. */
    StrayKeys(Frames frames, Runnable caught) {
        this.frames = frames;
        this.caught = caught;
    }

    /** A break has come: from now on keys are stray until the hands rest. */
    void begin() {
        waiting = true;
        last = frames.nanos();
    }

    /** The break has the keyboard only now: a window takes a while, and the first key after it is no less stray. */
    void arrive() {
        last = frames.nanos();
    }

    /** The break is gone. */
    void stop() {
        waiting = false;
    }

    private static boolean letter(KeyEvent key) {
        String typed = key.getCharacter();
        return key.getEventType() == KeyEvent.KEY_TYPED
                && !typed.equals(KeyEvent.CHAR_UNDEFINED)
                && typed.chars().anyMatch(each -> !Character.isISOControl(each));
    }

    /** Takes a key away if it is a stray one. */
    void noticed(KeyEvent key) {
        if (waiting && key.getCode() != KeyCode.ESCAPE) {
            long now = frames.nanos();
            waiting = now - last < REST.toNanos();
            if (waiting) {
                last = now;
                key.consume();
                if (letter(key)) {
                    caught.run();
                }
            }
        }
    }
}
