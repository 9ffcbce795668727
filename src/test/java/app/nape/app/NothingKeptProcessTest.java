package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command where no folder can be made for anything, as in a home that is read-only. */
class NothingKeptProcessTest {
    @TempDir
    private Path folder;

    private String said(int code, String... words) throws Exception {
        Path inTheWay = folder.resolve("file");
        Files.writeString(inTheWay, "");
        Path out = folder.resolve("out");
        Files.deleteIfExists(out);
        Process process = NapeProcess.start(System.getenv(), inTheWay, out, words);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String said = Files.readString(out);
        assertEquals(code, process.exitValue(), said);
        return said;
    }

    @Test
    void warningSignsAreToldAllTheSame() throws Exception {
        assertTrue(said(0, "redflags").contains("GET EMERGENCY HELP NOW"));
        assertTrue(said(0, "--version").startsWith("nape "));
        assertTrue(said(0, "--help").contains("Usage: nape"));
    }

    @Test
    void whatNeedsTheLogIsRefusedWithOneSentence() throws Exception {
        assertEquals(1, said(4, "log", "list").lines().count());
        assertEquals(1, said(4, "status").lines().count());
    }
}
