package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longer tasks of the tour, as the benches and whoever draws start them; of each as little as there is to see. */
class TourProcessTest {
    private final Path folder;

    TourProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What it says of itself, without what Java says of its options. */
    private List<String> said(String options, String... words) throws IOException, InterruptedException {
        Map<String, String> environment = NapeProcess.alone();
        environment.put("JDK_JAVA_OPTIONS", options);
        Path out = folder.resolve("said");
        Process process = NapeProcess.start(environment, folder.resolve("data"), out, words);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        List<String> said = Files.readAllLines(out).stream()
                .filter(line -> !line.startsWith("NOTE: "))
                .toList();
        assertEquals(0, process.exitValue(), () -> String.join("\n", said));
        return said;
    }

    @Test
    void timesTheFirstVisitAndTheLaterOnesOfEachPlace() throws Exception {
        List<String> said =
                said("-Dnape.tour.rounds=1 -Dnape.tour.pulses=3 -Dnape.tour.frames=20", "tour", "--only", "timings");
        assertEquals(
                List.of(
                        "timing open-today-with-window",
                        "timing open-log-first-visit",
                        "timing open-insights-first-visit",
                        "timing open-today-first-visit",
                        "timing open-stretch-first-visit",
                        "timing open-exercise-first-visit",
                        "timing open-player-first-visit",
                        "timing open-list-first-visit",
                        "timing open-month-first-visit",
                        "timing open-pain-first-visit",
                        "timing open-settings-first-visit",
                        "timing open-guide-first-visit",
                        "timing open-signs-first-visit",
                        "timing open-log-again",
                        "timing open-insights-again",
                        "timing open-today-again",
                        "timing open-stretch-again",
                        "timing open-exercise-again",
                        "timing open-player-again",
                        "timing open-list-again",
                        "timing open-month-again",
                        "timing open-pain-again",
                        "timing open-settings-again",
                        "timing open-guide-again",
                        "timing open-signs-again",
                        "timing scroll-list-frame",
                        "timing scroll-list-slow-frame",
                        "timing save-entry"),
                said.stream().map(line -> line.replaceFirst("=\\d+$", "")).toList());
    }

    @Test
    void drawsASheetForEveryExercise() throws Exception {
        Path sheets = folder.resolve("sheets");
        said("-Dnape.tour.cell=60", "tour", "--exercises", "--out", sheets.toString());
        try (Stream<Path> files = Files.list(sheets)) {
            assertEquals(Bundled.EXERCISES.exercises().size(), files.count());
        }
    }
}
