package app.nape.ui.breaks;

import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Counts down between what the agent says. The agent's own figure wins whenever it comes; this one only keeps the
 * seconds going in between, and says when they ran out although the agent is silent.
 */
final class Countdown {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(this, "left", Duration.ZERO);
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private final Runnable ranOut;
    private boolean counting = true;
    private int silent;

    /** {@code ranOut} is called once when nothing is left and the agent has said nothing for {@code patience} seconds. */
    Countdown(Runnable ranOut) {
        this.ranOut = ranOut;
        ticking.setCycleCount(Timeline.INDEFINITE);
    }

    ReadOnlyObjectProperty<Duration> left() {
        return left.getReadOnlyProperty();
    }

    /** The agent says that this is left, and whether it runs down by itself. */
    void say(Duration now, boolean runs) {
        counting = runs;
        silent = 0;
        left.set(now.isNegative() ? Duration.ZERO : now);
    }

    void start() {
        silent = 0;
        ticking.playFromStart();
    }

    void stop() {
        ticking.stop();
    }

    private void tick() {
        if (counting && left.get().compareTo(SECOND) >= 0) {
            left.set(left.get().minus(SECOND));
        } else if (counting) {
            left.set(Duration.ZERO);
            silent++;
        }
        if (silent > PATIENCE_SECONDS) {
            stop();
            ranOut.run();
        }
    }

    private static final int PATIENCE_SECONDS = 5;
}
