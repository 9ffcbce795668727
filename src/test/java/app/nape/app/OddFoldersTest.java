package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.app.command.CommandBench;
import app.nape.app.command.CommandBench.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs in a folder's name that mean something to a database's address or language. */
class OddFoldersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"o'brien", "it's; a \"quote\"", "why?", "why?mode=ro", "100%", "50%41", "a#b", "a;b", "jürgen"})
    @DisabledOnOs(OS.WINDOWS)
    void takesABackupAndGoesBackToIt(String name) throws IOException {
        CommandBench bench = new CommandBench(folder.resolve(name));
        does(bench, "log", "pain", "--score", "3", "--site", "neck-back");
        String backup = folder.resolve(name).resolve("mine.db").toString();
        does(bench, "backup", backup);
        does(bench, "log", "pain", "--score", "5", "--site", "jaw");
        assertEquals(4, bench.entries().size());
        does(bench, "restore", backup);
        assertEquals(2, bench.entries().size());
        does(bench, "check");
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(name)), beside.toList(), "nothing stands where the name was cut off");
        }
    }

    private static void does(CommandBench bench, String... words) {
        Said said = bench.run(words);
        assertEquals(0, said.code(), said.err());
    }
}
