package app.nape.figure;

import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;

/**
 * The part of the world that the picture shows, the same for the whole motion so that nothing jumps.
 *
 * @param middle metres to the right of its middle
 * @param top metres up of its upper edge
 * @param wide metres across
 * @param high metres up
 * @param fades whether the body runs out of the picture below and fades there
 */
record Framing(double middle, double top, double wide, double high, boolean fades) {
    /** Room round the figure in the picture, in metres. */
    private static final double MARGIN = 0.07;

    static Framing fitting(double left, double right, double low, double up, double aspect, boolean fades) {
        double wide = right - left + 2 * MARGIN;
        double high = up - low + (fades ? MARGIN : 2 * MARGIN);
        double fitted = Math.max(high, wide / aspect);
        double spare = fitted - high;
        double top = up + MARGIN + (fades ? spare * 0.45 : spare / 2);
        return new Framing((left + right) / 2, top, fitted * aspect, fitted, fades);
    }

    Sight sight(Camera camera, int samplesHigh) {
        return Sight.of(camera, samplesHigh / high, middle - wide / 2, top);
    }
}
