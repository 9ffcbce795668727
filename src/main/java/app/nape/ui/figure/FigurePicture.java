package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.paint.Part;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The figure as it was drawn last, and what shows it. What it is drawn with takes some 8 MB: the next picture is drawn with the same;
 * at rest the collector may have it, and the next one begins anew.
 */
final class FigurePicture {
    private final Strips strips = new Strips();
    private WeakReference<Figure> last = new WeakReference<>(null);
    private @Nullable Figure held;
    private Appearance appearance;
    private int[] pixels = new int[0];
    private int width;
    private int height;

    FigurePicture(Appearance appearance) {
        this.appearance = appearance;
    }

    /** What shows it. */
    Node node() {
        return strips;
    }

    /** Dresses the figure for the next picture. */
    void dress(Appearance next) {
        if (!next.equals(appearance)) {
            appearance = next;
            last.clear();
            held = null;
        }
    }

    Appearance appearance() {
        return appearance;
    }

    /**
     * Paints an instant in so many pixels.
     *
     * @param scale pixels of the screen for one of the toolkit's
     * @return whether anything looks otherwise than before
     */
    boolean paint(Motion motion, Posture posture, Camera camera, int wide, int high, double scale, boolean moving) {
        Figure drawn = held == null ? last.get() : held;
        if (drawn == null) {
            drawn = new Figure(appearance);
            last = new WeakReference<>(drawn);
        }
        held = drawn;
        if (wide != width || high != height) {
            width = wide;
            height = high;
            pixels = new int[wide * high];
        }
        strips.fit(wide, high, scale);
        Part part = drawn.redraw(motion, posture, camera, wide, high, pixels, moving);
        strips.show(pixels, part.top(), part.bottom());
        return !part.isEmpty();
    }

    /** No other picture follows soon. */
    void rest() {
        held = null;
    }

    /** Whether what it was drawn with is still there. */
    boolean drawsOn() {
        return last.get() != null;
    }

    /** What is painted now, as a picture of its own. */
    @Nullable
    Image copy() {
        if (width == 0 || height == 0) {
            return null;
        }
        WritableImage still = new WritableImage(width, height);
        still.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return still;
    }
}
