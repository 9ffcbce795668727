package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be written can be read again, and what cannot be read is refused by the entry's number, with nothing changed. */
class ArchiveBoundsTest {
    private final Path folder;
    private final CommandBench bench;

    ArchiveBoundsTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder.resolve("data"));
    }

    private Said pain(String note) {
        return bench.run("log", "pain", "--score", "3", "--site", "neck-back", "--note", note);
    }

    @Test
    void keepsALongNoteOnlyIfItsArchiveCanBeRead() {
        Said refused = pain("a".repeat(10_001));
        assertEquals(3, refused.code());
        assertEquals("Nothing was saved: note is not a text of at most 10000 characters.\n", refused.err());
        assertTrue(bench.entries().isEmpty());

        assertEquals(0, pain("a".repeat(10_000)).code());
        Path archive = folder.resolve("archive.json");
        assertEquals(0, bench.run("report", "json", "--out", archive.toString()).code());
        Said imported = new CommandBench(folder.resolve("other")).run("import", archive.toString());
        assertEquals(0, imported.code(), imported.err());
    }

    @Test
    void refusesToAddToANoteUntilItIsTooLong() {
        pain("a".repeat(6_000));
        String id = bench.entries().stream()
                .filter(entry -> entry.kind().equals("pain"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        Said refused = bench.run("log", "pain", "--add-to", id, "--note", "b".repeat(6_000));
        assertEquals(3, refused.code(), refused.err());
        assertTrue(refused.err().startsWith("Nothing was saved: note"), refused.err());
    }

    @Test
    void refusesByItsNumberAnEntryThatNobodyCouldHaveWritten() throws IOException {
        assertEquals(
                "Entry 1, note is not a text of at most 10000 characters; nothing was imported.\n",
                imported("\"at\":\"2026-03-10T12:00:00Z\",\"sites\":[{\"site\":\"neck-back\"}],\"note\":\""
                        + "a".repeat(20_000) + "\""));
        assertEquals(
                "Entry 1, sites names “elbow”, which this Nape does not know; nothing was imported.\n",
                imported("\"at\":\"2026-03-10T12:00:00Z\",\"sites\":[{\"site\":\"elbow\"}]"));
        assertEquals(
                "Entry 1, at is in the future; nothing was imported.\n",
                imported("\"at\":\"2199-03-10T12:00:00Z\",\"sites\":[{\"site\":\"neck-back\"}]"));
        assertEquals(
                "Entry 1, ended is before it began; nothing was imported.\n",
                imported("\"at\":\"2026-03-10T12:00:00Z\",\"ended\":\"2026-03-10T11:00:00Z\","
                        + "\"sites\":[{\"site\":\"neck-back\"}]"));
        assertTrue(bench.entries().isEmpty());
    }

    private String imported(String fields) throws IOException {
        Path archive = folder.resolve("wrong.json");
        Files.writeString(
                archive,
                "{\"format\":\"nape-journal\",\"version\":4,\"entries\":[{\"kind\":\"pain\",\"id\":"
                        + "\"01950000-0000-7000-8000-000000000001\"," + fields + "}]}");
        Said said = bench.run("import", archive.toString());
        assertEquals(3, said.code());
        return said.err();
    }

    @Test
    void saysNothingOfTheTimesOfAPainThatIsLoggedNow() {
        for (int i = 0; i < 3; i++) {
            String said =
                    bench.run("log", "pain", "--score", "3", "--site", "jaw").out();
            assertFalse(said.contains("before it began"), said);
        }
    }

    @Test
    void takesInAWholeInventedLife() {
        assertEquals(0, bench.run("demo", "--years", "1", "--seed", "2").code());
        Path archive = folder.resolve("archive.json");
        assertEquals(0, bench.run("report", "json", "--out", archive.toString()).code());
        Said imported = new CommandBench(folder.resolve("other")).run("import", archive.toString());
        assertEquals(0, imported.code(), imported.err());
    }
}
