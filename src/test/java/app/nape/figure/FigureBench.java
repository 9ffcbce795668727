package app.nape.figure;

import app.nape.content.MotionCatalogue;
import app.nape.content.MotionCatalogueReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a frame of the figure costs, in this process's processor time, compiler and collector too: milliseconds, and the share of one core at sixty frames a
 * second. The machine's own pace is told beside it, as the time to fill and sum a picture of the same size, so that two runs can be
 * compared by their ratios. Run its main method from the tests' class path.
 */
final class FigureBench {
    private static final int WARM = 200;
    private static final int FRAMES = 300;
    private static final int ROUNDS = 5;
    private static final List<String> EXERCISES =
            List.of("basic-neck-stretch", "neck-rotation", "seated-cat-cow", "four-point-cat", "wall-angels");

    private FigureBench() {}

    public static void main(String[] args) {
        MotionCatalogue motions = MotionCatalogueReader.bundled();
        System.out.printf(Locale.ROOT, "%-22s %9s %9s %8s %8s%n", "exercise", "size", "ms/frame", "at 60/s", "ratio");
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
        long best = Long.MAX_VALUE;
        long pace = Long.MAX_VALUE;
        frames(figure, motion, width, height, pixels, WARM);
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, frames(figure, motion, width, height, pixels, FRAMES / ROUNDS));
            pace = Math.min(pace, pages(page, FRAMES / ROUNDS));
        }
        double millis = best / 1e6 / (FRAMES / ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "%-22s %4dx%-4d %9.2f %7.0f%% %8.1f%n",
                motion.id(),
                width,
                height,
                millis,
                millis * 6,
                (double) best / pace);
    }

    private static long frames(Figure figure, Motion motion, int width, int height, int[] pixels, int count) {
        long start = time();
        Camera camera = motion.look().camera(View.BEST);
        for (int i = 0; i < count; i++) {
            int phase = i / 30 % motion.phases().size();
            figure.draw(
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

    private static long pages(int[] page, int count) {
        long start = time();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            Arrays.fill(page, i);
            for (int p : page) {
                sum += p;
            }
        }
        long spent = time() - start;
        return sum == 1 ? 0 : Math.max(1, spent);
    }

    private static long time() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
