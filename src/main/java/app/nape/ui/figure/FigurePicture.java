package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Camera;
import app.nape.figure.Figure;
import app.nape.figure.Motion;
import app.nape.figure.Posture;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** The pixels of the figure, shared with the toolkit so that no frame is copied twice. */
final class FigurePicture {
    private @Nullable Figure figure;
    private Appearance appearance;
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;
    private int width;
    private int height;

    FigurePicture(Appearance appearance) {
        this.appearance = appearance;
    }

    /** Dresses the figure for the next picture. */
    void dress(Appearance next) {
        if (!next.equals(appearance)) {
            appearance = next;
            figure = null;
        }
    }

    Appearance appearance() {
        return appearance;
    }

    /** Paints an instant in so many pixels; the image is another one only when the size is. */
    Image paint(Motion motion, Posture posture, Camera camera, int wide, int high, boolean moving) {
        WritableImage current = image;
        PixelBuffer<IntBuffer> shared = buffer;
        if (current == null || shared == null || wide != width || high != height) {
            width = wide;
            height = high;
            pixels = new int[wide * high];
            shared = new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            current = new WritableImage(shared);
            buffer = shared;
            image = current;
        }
        Figure drawn = figure == null ? new Figure(appearance) : figure;
        figure = drawn;
        drawn.redraw(motion, posture, camera, wide, high, pixels, moving);
        shared.updateBuffer(_ -> null);
        return current;
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
