package app.nape.ui.breaks;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Lets something slide in from the edge to its right, where it was not seen before. */
final class SlideIn {
    private static final Duration LENGTH = Duration.millis(220);
    private static final double FROM = 48;

    private final Node node;
    private final ParallelTransition sliding;

    SlideIn(Node node) {
        this.node = node;
        TranslateTransition moving = new TranslateTransition(LENGTH, node);
        moving.setFromX(FROM);
        moving.setToX(0);
        moving.setInterpolator(Interpolator.EASE_OUT);
        FadeTransition appearing = new FadeTransition(LENGTH, node);
        appearing.setFromValue(0);
        appearing.setToValue(1);
        sliding = new ParallelTransition(moving, appearing);
    }

    /** Begins beside its place, or stands there at once where things are not to move by themselves. */
    void play(boolean still) {
        if (still) {
            sliding.stop();
            node.setTranslateX(0);
            node.setOpacity(1);
        } else {
            // The first frame is drawn before the animation's first step.
            node.setTranslateX(FROM);
            node.setOpacity(0);
            sliding.playFromStart();
        }
    }
}
