package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.app.command.CommandBench.Said;
import app.nape.exchange.seal.AgeKey;
import app.nape.store.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What commands say on a disk that is full to its last byte. */
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init")
class FullDiskTest {
    @TempDir
    Path folder;

    private SmallDisk disk;
    private CommandBench bench;

    @BeforeEach
    void logOnAFullDisk() throws Exception {
        disk = SmallDisk.at(folder.resolve("disk"), 2);
        bench = new CommandBench(disk.folder());
        assertEquals(0, pain().code());
        disk.fill();
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    private Said pain() {
        return bench.run("log", "pain", "--score", "3", "--site", "neck-back");
    }

    @Test
    void goOnReadingAndSayNothingOfSaving() {
        for (List<String> words : List.of(
                List.of("log", "list"),
                List.of("status"),
                List.of("advise"),
                List.of("insights"),
                List.of("redflags"),
                List.of("check"),
                List.of("schedule", "show"),
                List.of(
                        "report",
                        "csv",
                        "--out",
                        folder.resolve("elsewhere.csv").toString()),
                List.of("backup", folder.resolve("elsewhere.db").toString()))) {
            Said said = bench.run(words.toArray(String[]::new));
            assertEquals(0, said.code(), words + ": " + said.err());
            assertEquals("", said.err(), words.toString());
        }
        assertTrue(bench.run("log", "list").out().contains("neck"));
    }

    /** Of each kind of file that leaves, sealed or not. */
    @Test
    void leaveNoHalfFileOfAnyKind() throws Exception {
        Path target = disk.folder().resolve("half");
        for (List<String> words : List.of(
                List.of("csv"),
                List.of("json"),
                List.of("fhir"),
                List.of("pdf"),
                List.of("handout", "self-hug"),
                List.of("csv", "--seal", AgeKey.made().recipient()))) {
            List<String> all = new java.util.ArrayList<>(List.of("report"));
            all.addAll(words);
            all.addAll(List.of("--out", target.toString()));
            Said said = bench.run(all.toArray(String[]::new));
            assertEquals(4, said.code(), words + ": " + said.out());
            assertTrue(said.err().startsWith("The disk is full, so "), words + ": " + said.err());
            assertFalse(Files.exists(target), words.toString());
            try (var left = Files.list(disk.folder())) {
                assertEquals(
                        List.of(),
                        left.map(file -> String.valueOf(file.getFileName()))
                                .filter(name -> name.startsWith(".nape-"))
                                .toList(),
                        words.toString());
            }
        }
    }

    @Test
    void sayThatTheDiskIsFullAndChangeNothing() throws Exception {
        for (List<String> words : List.of(
                List.of("log", "pain", "--score", "3", "--site", "neck-back"),
                List.of("log", "undo"),
                List.of("schedule", "set", "eyes-20-20-20"),
                List.of(
                        "report",
                        "json",
                        "--out",
                        disk.folder().resolve("full.json").toString()),
                List.of("backup", disk.folder().resolve("full.db").toString()))) {
            Said said = bench.run(words.toArray(String[]::new));
            assertEquals(4, said.code(), words + ": " + said.out());
            assertEquals(1, said.errors().size(), said.err());
            assertTrue(said.err().startsWith("The disk is full, so "), words + ": " + said.err());
        }
        assertFalse(Files.exists(disk.folder().resolve("full.json")));
        assertFalse(Files.exists(disk.folder().resolve("full.db")));
        disk.free();
        assertEquals(0, pain().code());
        assertEquals(4, bench.entries().size());
    }
}
