package app.nape.ui.breaks;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Keys that were meant for the program a break came over. Whoever types on as it begins would press its button with the first space;
 * until the hands have rested for a moment such keys do nothing. Esc is never among them.
 */
final class StrayKeys {
    private static final Duration REST = Duration.millis(1200);

    private final PauseTransition rest = new PauseTransition(REST);

    /** A break has come: from now on keys are stray until the hands rest. */
    void begin() {
        rest.playFromStart();
    }

    /** The break is gone. */
    void stop() {
        rest.stop();
    }

    /** Takes a key away if it is a stray one. */
    void noticed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE && rest.getStatus() == Animation.Status.RUNNING) {
            key.consume();
            rest.playFromStart();
        }
    }
}
