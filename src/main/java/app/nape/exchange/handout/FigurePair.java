package app.nape.exchange.handout;

import static app.nape.exchange.paper.Column.QUIET;

import app.nape.exchange.PdfTones;
import app.nape.exchange.paper.Leaf;
import app.nape.figure.Appearance;
import app.nape.figure.FigurePrint;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.View;
import java.io.IOException;
import java.time.Duration;

/** The figure as it begins, an arrow, and as it is at the end of the telling phase. */
final class FigurePair {
    /** Width of a picture as a share of its height. */
    private static final float ASPECT = 0.82f;
    /** Room for the arrow between them, as a share of the height. */
    private static final float ARROW = 0.16f;

    private final float high;

    FigurePair(float high) {
        this.high = high;
    }

    float width() {
        return high * (2 * ASPECT + ARROW);
    }

    void draw(Leaf on, Motion motion, int phase, float x, float y) throws IOException {
        float wide = high * ASPECT;
        one(on, motion, motion.at(0, 0, Duration.ZERO), x, y, wide);
        one(on, motion, motion.at(phase, 1, Duration.ZERO), x + wide + high * ARROW, y, wide);
        arrow(on, x + wide + high * 0.02f, x + wide + high * (ARROW - 0.02f), y + high * 0.55f);
    }

    private void one(Leaf on, Motion motion, Posture posture, float x, float y, float wide) throws IOException {
        on.form(
                PdfTones.of(
                        FigurePrint.of(motion, posture, motion.look().camera(View.BEST), Appearance.USUAL, wide, high),
                        wide,
                        high),
                x,
                y,
                wide,
                high);
    }

    private void arrow(Leaf on, float from, float to, float y) throws IOException {
        float head = Math.min(9, (to - from) * 0.5f);
        on.rule(from, y, to - head * 0.8f, y, 2.2f, QUIET);
        on.polygon(QUIET, to, y, to - head, y + head * 0.55f, to - head, y - head * 0.55f);
    }
}
