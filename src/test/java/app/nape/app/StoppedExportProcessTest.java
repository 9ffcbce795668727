package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A command that is stopped in the middle of a long file, as by Ctrl+C: nothing of it stays beside its place. */
@EnabledOnOs(OS.LINUX)
class StoppedExportProcessTest {
    private final Path folder;

    StoppedExportProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> in(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void leavesNoHalfFile() throws Exception {
        Path data = folder.resolve("data");
        assertTrue(NapeProcess.run(data, "demo", "--years", "6", "--seed", "3").startsWith("0 "));
        Path out = Files.createDirectory(folder.resolve("out"));
        Process process = NapeProcess.start(
                data,
                folder.resolve("said"),
                "report",
                "csv",
                "--out",
                out.resolve("log.csv").toString());
        while (process.isAlive() && in(out).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        List<String> half = in(out);
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(
                half.size() == 1 && half.getFirst().endsWith(".tmp"), half + Files.readString(folder.resolve("said")));
        assertEquals(List.of(), in(out));
    }
}
