package app.nape.ui.stretch.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exchange.OwnFile;
import app.nape.exercise.Routine;
import app.nape.ui.control.FileChoice;
import app.nape.ui.player.UiBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files a routine is given away in and taken from. */
class RoutineFilesTest {
    private static final Routine ROUTINE = Bundled.EXERCISES.routines().getFirst();

    @TempDir
    Path folder;

    private String said(Path file, java.util.function.Consumer<RoutineFiles> doing) {
        try (UiBench bench = new UiBench(folder.resolve("bench"))) {
            FileChoice choice = new FileChoice() {
                @Override
                public Optional<Path> toRead(Node over, Kind kind) {
                    return Optional.of(file);
                }

                @Override
                public Optional<Path> toWrite(Node over, Kind kind, String name) {
                    return Optional.of(file);
                }
            };
            OwnFile files = new OwnFile(folder.resolve("settings.json")::equals);
            doing.accept(new RoutineFiles(bench.context().writing(files), new Region(), choice));
            return bench.went().getLast();
        }
    }

    @Test
    void areNeverWhatNapeKeeps() {
        Path kept = folder.resolve("settings.json");
        assertEquals(
                "Nape keeps a file of its own at " + kept
                        + ", so nothing was written there. Choose another name or folder.",
                said(kept, files -> files.give(ROUTINE)));
        assertFalse(Files.exists(kept));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There are no pipes with a name in a folder.")
    void areNeverPipes() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        String taken = said(pipe, RoutineFiles::take);
        assertTrue(taken.contains("pipe.json"), taken);
        String given = said(pipe, files -> files.give(ROUTINE));
        assertTrue(given.contains(ROUTINE.name()), given);
        assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
    }
}
