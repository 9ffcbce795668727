package app.nape.ui.figure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture as strips one below the other: the toolkit paints again only those in which something changed. Each strip has two
 * images in turn, for the toolkit reads the one it shows while the next picture is drawn.
 */
final class Strips extends Group {
    /** Rows of pixels of each. */
    private static final int HIGH = 40;

    private final List<Strip> strips = new ArrayList<>();
    private int wide;
    private int high;
    private double scale;

    Strips() {
        setAutoSizeChildren(false);
    }

    /**
     * Makes room for so many pixels, unless there is.
     *
     * @param scale pixels of the screen for one of the toolkit's
     */
    void fit(int wide, int high, double scale) {
        if (this.wide == wide && this.high == high && this.scale == scale) {
            return;
        }
        this.wide = wide;
        this.high = high;
        this.scale = scale;
        strips.clear();
        for (int top = 0; top < high; top += HIGH) {
            strips.add(new Strip(wide, Math.min(HIGH, high - top), top, scale));
        }
        getChildren().setAll(strips.stream().map(strip -> strip.view).toList());
    }

    /** Shows what changed between two rows of a picture, or all of it where nothing was shown yet. */
    void show(int[] picture, int top, int bottom) {
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (strip.view.getImage() == null || (i * HIGH < bottom && (i + 1) * HIGH > top)) {
                strip.show(picture, i * HIGH * wide);
            }
        }
    }

    /** One of them. */
    private static final class Strip {
        private final ImageView view = new ImageView();
        private final List<int[]> pixels = new ArrayList<>();
        private final List<PixelBuffer<IntBuffer>> buffers = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();
        private int next;

        Strip(int wide, int rows, int top, double scale) {
            for (int i = 0; i < 2; i++) {
                int[] own = new int[wide * rows];
                PixelBuffer<IntBuffer> buffer =
                        new PixelBuffer<>(wide, rows, IntBuffer.wrap(own), PixelFormat.getIntArgbPreInstance());
                pixels.add(own);
                buffers.add(buffer);
                images.add(new WritableImage(buffer));
            }
            // One pixel is one of the screen's: between strips nothing is to be mixed.
            view.setSmooth(false);
            view.setFitWidth(wide / scale);
            view.setFitHeight(rows / scale);
            view.setY(top / scale);
        }

        void show(int[] picture, int from) {
            int[] own = pixels.get(next);
            System.arraycopy(picture, from, own, 0, own.length);
            buffers.get(next).updateBuffer(_ -> null);
            view.setImage(images.get(next));
            next = 1 - next;
        }
    }
}
