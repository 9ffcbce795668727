package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.content.Bundled;
import app.nape.ui.NothingCopied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NothingCopied.class)
class TourCommandTest {
    private final Path folder;
    private final CommandBench bench;

    TourCommandTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    @Test
    void drawsOnlyTheScreensThatWereNamed() throws IOException {
        Path pictures = folder.resolve("pictures");
        CommandBench.Said said =
                bench.run("tour", "--out", pictures.toString(), "--only", "today-quiet-day,insights-first-day");
        assertEquals(0, said.code(), said.err());
        try (Stream<Path> files = Files.list(pictures)) {
            assertEquals(
                    List.of("insights-first-day.png", "today-quiet-day.png"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void drawsThemInTheLanguageThatWasAskedFor() throws IOException {
        Path english = folder.resolve("english");
        Path egyptian = folder.resolve("egyptian");
        bench.run("tour", "--out", english.toString(), "--only", "today-quiet-day");
        bench.run("tour", "--lang", "ar-EG", "--out", egyptian.toString(), "--only", "today-quiet-day");
        assertTrue(
                Files.mismatch(english.resolve("today-quiet-day.png"), egyptian.resolve("today-quiet-day.png")) >= 0);
    }

    @Test
    void refusesAScreenThatItDoesNotHaveAndNamesThoseThatItHas() {
        CommandBench.Said said =
                bench.run("tour", "--out", folder.resolve("none").toString(), "--only", "insights,cellar");
        assertEquals(2, said.code());
        assertTrue(said.errors().getFirst().startsWith("There is no screen ‘cellar’; there are today-first-day, "));
        assertTrue(Files.notExists(folder.resolve("none")));
    }

    @Test
    void wantsAFolderForPicturesButNotForTimings() {
        assertEquals(
                List.of("Pictures need a folder: --out DIR.", "See: nape tour --help"),
                bench.run("tour").errors());
    }

    @Test
    void timesTheFirstVisitAndTheLaterOnesOfEachPlace() {
        System.setProperty("nape.tour.rounds", "1");
        System.setProperty("nape.tour.pulses", "3");
        System.setProperty("nape.tour.frames", "20");
        CommandBench.Said said;
        try {
            said = bench.run("tour", "--only", "timings");
        } finally {
            System.clearProperty("nape.tour.rounds");
            System.clearProperty("nape.tour.pulses");
            System.clearProperty("nape.tour.frames");
        }
        assertEquals(0, said.code(), said.err());
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
                said.out().lines().map(line -> line.replaceFirst("=\\d+$", "")).toList());
    }

    @Test
    void drawsASheetForEveryExercise() throws IOException {
        Path sheets = folder.resolve("sheets");
        System.setProperty("nape.tour.cell", "60");
        CommandBench.Said said;
        try {
            said = bench.run("tour", "--exercises", "--out", sheets.toString());
        } finally {
            System.clearProperty("nape.tour.cell");
        }
        assertEquals(0, said.code(), said.err());
        try (Stream<Path> files = Files.list(sheets)) {
            assertEquals(Bundled.EXERCISES.exercises().size(), files.count());
        }
    }
}
