package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.app.command.CommandBench.Said;
import app.nape.app.parts.StartWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nape's own files are written by Nape alone, and a folder that is not its own stays as it is. */
class OwnFilesTest {
    private static final String NEWER = "{\"format\":\"nape-settings\",\"version\":99,\"settings\":{}}";

    private final Path folder;
    private final Path data;
    private final CommandBench bench;

    OwnFilesTest(@TempDir Path folder) {
        this.folder = folder;
        data = folder.resolve("data");
        bench = new CommandBench(data);
    }

    private Said pain() {
        return bench.run("log", "pain", "--score", "3", "--site", "neck-back");
    }

    private Said report(Path out) {
        return bench.run("report", "csv", "--out", out.toString());
    }

    @Test
    void refusesAReportInPlaceOfItsOwnFilesAndLeavesThemAsTheyAre() throws IOException {
        pain();
        byte[] before = Files.readAllBytes(data.resolve("nape.db"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        for (Path own : List.of(
                data.resolve("nape.db"),
                data.resolve("nape.db-wal"),
                data.resolve("settings.json"),
                data.resolve("breaks.json"),
                data.resolve("sets.json"),
                data.resolve("backups/daily-20260101-100000.db"),
                data.resolve("run/link.sock"),
                data.resolve("log/nape-command.log"),
                data.resolve("../data/NAPE.db"),
                link.resolve("nape.db"))) {
            Said said = report(own);
            assertEquals(3, said.code(), own.toString());
            assertEquals(
                    "Nape keeps a file of its own at " + own
                            + ", so nothing was written there. Choose another name or folder.\n",
                    said.err());
        }
        assertArrayEquals(before, Files.readAllBytes(data.resolve("nape.db")));
        assertFalse(Files.exists(data.resolve("settings.json")));
        assertEquals(0, report(data.resolve("mine.csv")).code());
        assertEquals(0, report(folder.resolve("nape.db")).code());
    }

    @Test
    void refusesABackupInPlaceOfItsOwnFilesButTakesOneAmongTheBackups() {
        pain();
        assertEquals(
                3, bench.run("backup", data.resolve("settings.json").toString()).code());
        assertFalse(Files.exists(data.resolve("settings.json")));
        Path among = data.resolve("backups/daily-20260101-100000.db");
        assertEquals(0, bench.run("backup", among.toString()).code());
        assertTrue(Files.exists(among));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAFolderThatSomebodyElseMadeOpenAsItWas() throws IOException {
        Files.createDirectories(data.resolve("log"));
        for (Path shared : List.of(data, data.resolve("log"))) {
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        pain();
        assertEquals("rwxrwxrwx", mode(data));
        assertEquals("rwxrwxrwx", mode(data.resolve("log")));
        assertEquals("rwx------", mode(data.resolve("run")));
        assertEquals("rw-------", mode(data.resolve("nape.db")));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void refusesAnEmptyFolderHoweverItIsWritten() {
        for (List<String> words :
                List.of(List.of("--data-dir="), List.of("--data-dir", ""), List.of("status", "--data-dir= "))) {
            StartWords.ValueMissing missing =
                    assertThrows(StartWords.ValueMissing.class, () -> StartWords.read(words.toArray(String[]::new)));
            assertEquals("--data-dir", missing.getMessage());
        }
        assertThrows(StartWords.ValueMissing.class, () -> StartWords.read("--lang=", "status"));
    }

    @Test
    void logsThoughTheSettingsAreNewerAndSaysSoInOneSentence() throws IOException {
        pain();
        Files.writeString(data.resolve("settings.json"), NEWER);
        Said logged = pain();
        assertEquals(0, logged.code(), logged.err());
        assertEquals(
                List.of("The settings were written by a newer version of Nape, so they were left untouched."),
                logged.errors());
        assertEquals(4, bench.entries().size());
        for (String[] words :
                List.of(new String[] {"log", "list"}, new String[] {"status"}, new String[] {"redflags"})) {
            assertEquals(0, bench.run(words).code(), words[0]);
        }
        Said schedule = bench.run("schedule", "show");
        assertEquals(4, schedule.code());
        assertEquals(1, schedule.errors().size(), schedule.err());
        assertEquals(NEWER, Files.readString(data.resolve("settings.json")));
    }

    @Test
    void logsThoughTheSettingsCannotBeRead() throws IOException {
        Files.createDirectories(data.resolve("settings.json"));
        Said logged = pain();
        assertEquals(0, logged.code(), logged.err());
        assertEquals(List.of("The settings could not be read."), logged.errors());
        assertEquals(4, bench.run("schedule", "show").code());
    }
}
