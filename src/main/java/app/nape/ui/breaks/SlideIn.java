package app.nape.ui.breaks;

import java.time.Duration;
import javafx.scene.Node;

/**
 * Lets something slide in from the edge to its right, where it was not seen before. Its time begins with the first picture of it, and it
 * ends at its place however long that took: the toolkit's own two animations side by side leave a thing unseen when a window takes longer
 * to come than they do.
 */
final class SlideIn {
    static final Duration LENGTH = Duration.ofMillis(220);
    private static final double FROM = 48;

    private final Node node;
    private final Frames frames;
    private final Frames.Beat beat;
    private long began;
    private boolean begun;

    SlideIn(Node node, Frames frames) {
        this.node = node;
        this.frames = frames;
        this.beat = frames.beat(this::step);
    }

    /** Begins beside its place, or stands there at once where things are not to move by themselves. */
    void play(boolean still) {
        begun = false;
        place(still ? 1 : 0);
        if (still) {
            beat.stop();
        } else {
            beat.start();
        }
    }

    private void step() {
        if (!begun) {
            begun = true;
            began = frames.nanos();
        }
        double part = Math.clamp((double) (frames.nanos() - began) / LENGTH.toNanos(), 0.0, 1.0);
        place(part);
        if (part >= 1) {
            beat.stop();
        }
    }

    private void place(double part) {
        double rest = 1 - part;
        node.setTranslateX(FROM * rest * rest);
        node.setOpacity(part);
    }
}
