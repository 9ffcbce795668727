package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.ui.NothingCopied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What takes longer, timings and the sheets of all exercises, runs as a process of its own (TourProcessTest). */
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
}
