package app.nape.ui.breaks;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Waits, after a break is over, for the first sign of the person; not for ever. */
final class Homecoming {
    /** The pointer may tremble so far, in pixels, when somebody only touches the desk. */
    private static final double TREMBLE = 40;

    private static final Duration LONGEST = Duration.minutes(30);

    private final PauseTransition patience = new PauseTransition(LONGEST);
    private final Runnable back;
    private @Nullable Point2D pointer;
    private boolean waits;

    /** {@code back} is called when the person is there, {@code given up} when nobody came for half an hour. */
    Homecoming(Runnable back, Runnable givenUp) {
        this.back = back;
        patience.setOnFinished(_ -> givenUp.run());
    }

    boolean waits() {
        return waits;
    }

    void await() {
        waits = true;
        pointer = null;
        patience.playFromStart();
    }

    void stop() {
        waits = false;
        patience.stop();
    }

    void noticed(InputEvent input) {
        if (!waits) {
            return;
        }
        if (input instanceof MouseEvent mouse && mouse.getEventType() == MouseEvent.MOUSE_MOVED) {
            Point2D at = new Point2D(mouse.getScreenX(), mouse.getScreenY());
            Point2D first = pointer == null ? at : pointer;
            pointer = first;
            if (first.distance(at) < TREMBLE) {
                return;
            }
        }
        input.consume();
        back.run();
    }
}
