package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.ui.FxThread;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

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

    /** How many have been asked for and not been taken yet. */
    static int waiting() {
        return WAITING.get();
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
                taken.accept(image);
            });
        });
    }
}
