package app.nape.figure;

import app.nape.content.Bundled;
import app.nape.content.MotionCatalogue;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a frame of the figure costs, in this process's processor time, compiler and collector too: milliseconds, the share of one
 * core at sixty frames a second while it moves, and at the ten of a hold in which it only breathes. Machines differ, and the
 * same one does with what else it runs: the ratio is to the time for filling a picture of the same size in the same
 * round, and is what two runs can be compared by. Run its main method from the tests' class path.
 */
final class FigureBench {
    private static final int WARM = 200;
    private static final int FRAMES = 120;
    private static final int ROUNDS = 4;
    /** Pictures filled for each frame: the system counts processor time in hundredths of a second, and one fill takes far less. */
    private static final int PAGES = 8;

    private static final List<String> EXERCISES =
            List.of("basic-neck-stretch", "neck-rotation", "seated-cat-cow", "four-point-cat", "wall-angels");

    private FigureBench() {}

    public static void main(String[] args) {
        MotionCatalogue motions = Bundled.MOTIONS;
        System.out.printf(
                Locale.ROOT,
                "%-22s %9s %9s %8s %8s %8s%n",
                "exercise",
                "size",
                "ms/frame",
                "at 60/s",
                "at 10/s",
                "ratio");
        for (String id : EXERCISES) {
            run(motions.of(id), 600, 720);
        }
        run(motions.of("basic-neck-stretch"), 120, 130);
        run(motions.of("basic-neck-stretch"), 1200, 1200);
    }

    private static void run(Motion motion, int width, int height) {
        Figure figure = new Figure(Appearance.USUAL);
        int[] pixels = new int[width * height];
        int[] page = new int[width * height];
        float[] depth = new float[width * height];
        double best = Double.MAX_VALUE;
        double ratio = Double.MAX_VALUE;
        frames(figure, motion, width, height, pixels, WARM);
        for (int round = 0; round < ROUNDS; round++) {
            double frame = (double) frames(figure, motion, width, height, pixels, FRAMES) / FRAMES;
            Arrays.fill(depth, 0);
            double fill = (double) pages(page, depth, FRAMES * PAGES) / (FRAMES * PAGES);
            best = Math.min(best, frame);
            ratio = Math.min(ratio, frame / fill);
        }
        double millis = best / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-22s %4dx%-4d %9.2f %7.0f%% %7.0f%% %8.1f%n",
                motion.id(),
                width,
                height,
                millis,
                millis * 6,
                millis,
                ratio);
    }

    private static long frames(Figure figure, Motion motion, int width, int height, int[] pixels, int count) {
        long start = time();
        Camera camera = motion.look().camera(View.BEST);
        for (int i = 0; i < count; i++) {
            int phase = i / 30 % motion.phases().size();
            figure.redraw(
                    motion,
                    motion.at(phase, i % 30 / 30.0, Duration.ofMillis(16L * i)),
                    camera,
                    width,
                    height,
                    pixels,
                    true);
        }
        return time() - start;
    }

    /** Fills a picture as a painter must at the very least: each pixel with a depth to compare and a colour that changes. */
    private static long pages(int[] page, float[] depth, int count) {
        long start = time();
        for (int n = 1; n <= count; n++) {
            int tone = n;
            float z = n;
            for (int i = 0; i < page.length; i++) {
                if (z > depth[i]) {
                    depth[i] = z;
                    page[i] = 0xFF000000 | (tone & 0xFF00FF) | ((tone >> 3) & 0xFF00);
                }
                tone += 77;
                z += 1e-7f;
            }
        }
        return Math.max(1, time() - start);
    }

    private static long time() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
