package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.ui.FxThread;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the figure standing still at the end of a phase, to be painted while the window goes on.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Still(Motion motion, int phase, Camera camera, Appearance appearance, int width, int height) {
    private static final ThreadPoolExecutor ASIDE =
            new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(null, work, "stills");
                thread.setDaemon(true);
                return thread;
            });

    static {
        ASIDE.allowCoreThreadTimeOut(true);
    }

    private static final AtomicInteger WAITING = new AtomicInteger();

    /** Pictures painted lately, newest last: cards are made anew with every answer of the log and show the same. */
    private static final Map<Still, SoftReference<Image>> KEPT = new LinkedHashMap<>();

    private static final int MOST_KEPT = 64;

    /** How many have been asked for and not been taken yet. */
    static int waiting() {
        return WAITING.get();
    }

    /** The picture, where it was painted lately; null where it must be painted. */
    @Nullable
    Image ready() {
        synchronized (KEPT) {
            SoftReference<Image> kept = KEPT.get(this);
            return kept == null ? null : kept.get();
        }
    }

    private void keep(Image image) {
        synchronized (KEPT) {
            KEPT.remove(this);
            KEPT.put(this, new SoftReference<>(image));
            if (KEPT.size() > MOST_KEPT) {
                KEPT.remove(KEPT.keySet().iterator().next());
            }
        }
    }

    /** Paints it on a thread of its own, one after the other in the order asked, and hands it to the FX thread. */
    void paint(Consumer<Image> taken) {
        WAITING.incrementAndGet();
        ASIDE.execute(() -> {
            int[] pixels = new int[width * height];
            new Figure(appearance).draw(motion, motion.at(phase, 1, Duration.ZERO), camera, width, height, pixels);
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter()
                    .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            FxThread.EXECUTOR.execute(() -> {
                WAITING.decrementAndGet();
                keep(image);
                taken.accept(image);
            });
        });
    }
}
