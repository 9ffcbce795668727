package app.nape.ui.figure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture as strips one below the other: the toolkit paints again only those in which something changed. */
final class Strips extends Group {
    /** Rows of pixels of each. */
    private static final int HIGH = 40;

    private final List<PixelBuffer<IntBuffer>> buffers = new ArrayList<>();
    private int wide;
    private int high;
    private double scale;

    Strips() {
        setAutoSizeChildren(false);
    }

    /**
     * Shows so many pixels, the same ones as long as neither size changes.
     *
     * @param scale pixels of the screen for one of the toolkit's
     */
    void over(int[] picture, int wide, int high, double scale) {
        if (this.wide == wide && this.high == high && this.scale == scale) {
            return;
        }
        this.wide = wide;
        this.high = high;
        this.scale = scale;
        buffers.clear();
        List<ImageView> views = new ArrayList<>();
        for (int top = 0; top < high; top += HIGH) {
            int rows = Math.min(HIGH, high - top);
            IntBuffer own = IntBuffer.wrap(picture, top * wide, rows * wide).slice();
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(wide, rows, own, PixelFormat.getIntArgbPreInstance());
            ImageView view = new ImageView(new WritableImage(buffer));
            // One pixel is one of the screen's: between strips nothing is to be mixed.
            view.setSmooth(false);
            view.setFitWidth(wide / scale);
            view.setFitHeight(rows / scale);
            view.setY(top / scale);
            buffers.add(buffer);
            views.add(view);
        }
        getChildren().setAll(views);
    }

    /** Shows what changed between two rows. */
    void changed(int top, int bottom) {
        for (int i = top / HIGH; i * HIGH < bottom; i++) {
            buffers.get(i).updateBuffer(_ -> null);
        }
    }
}
