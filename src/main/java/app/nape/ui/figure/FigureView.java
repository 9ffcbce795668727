package app.nape.ui.figure;

import app.nape.content.Texts;
import app.nape.figure.Motion;
import app.nape.figure.View;
import java.time.Duration;
import javafx.scene.layout.Region;

/** Shows the figure. Turns by drag and arrow keys; costs nothing while hidden or unchanged. */
public final class FigureView extends Region {
    /** An empty picture; {@code texts} describe the pose to a screen reader. */
    public FigureView(Texts texts) {
        setFocusTraversable(true);
    }

    /** Shows a motion's first pose, on the right side or mirrored to the left, from its best view. */
    public void setMotion(Motion motion, boolean mirrored) {}

    /**
     * Shows an instant of the motion and ends a running preview.
     *
     * @param phase index of the phase
     * @param fraction how far through the phase, 0 to 1
     * @param breathing time since the session began, for breathing; not running while paused
     */
    public void setMoment(int phase, double fraction, Duration breathing) {}

    /** Turns the figure to a side. */
    public void turnTo(View view) {}

    /** Loops through whole repetitions by itself, with short holds, until stopped or another moment is set. */
    public void playPreview() {}

    /** Ends the preview where it is. */
    public void stopPreview() {}

    /** Whether key poses cross-fade instead of moving. */
    public void setReducedMotion(boolean reduced) {}
}
