package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.store.Recovered;
import app.nape.store.Recoveries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of damage and repair. */
class RecoveredCommandTest {
    private static final String BACKUP = "Nape went on from the backup of 10 Mar 2026";

    private final Path folder;
    private final CommandBench bench;

    RecoveredCommandTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder);
    }

    private void logged() throws IOException {
        assertEquals(
                0,
                bench.run("log", "pain", "--score", "3", "--site", "neck-back").code());
        Path backup = folder.resolve("backups/daily-20260310-120000.db");
        assertEquals(0, bench.run("backup", backup.toString()).code());
    }

    private Path database() {
        return folder.resolve("nape.db");
    }

    private List<Recovered> unread() {
        return new Recoveries(database()).unread();
    }

    @Test
    void saysWhichBackupWasTakenOnceInACommandAndUntilItIsReadInTheStatus() throws IOException {
        logged();
        Path database = database();
        Files.write(database, new byte[0]);
        CommandBench.Said list = bench.run("log", "list");
        assertEquals(0, list.code());
        assertTrue(list.err().contains(BACKUP), list.err());
        assertTrue(list.out().contains("neck"), list.out());
        assertEquals("", bench.run("log", "list").err());
        assertTrue(bench.run("status").out().contains(BACKUP));
        assertEquals(1, unread().size());
        assertTrue(bench.run("check").out().contains(BACKUP));
        assertEquals(List.of(), unread());
        assertFalse(bench.run("status").out().contains(BACKUP));
    }

    @Test
    void saysWhatItDidAboutADamagedPageAndTakesABackupOfIt() throws IOException {
        assertEquals(0, bench.run("demo", "--years", "1", "--seed", "2").code());
        Path database = database();
        byte[] bytes = Files.readAllBytes(database);
        int page = bytes.length / 4096 / 2;
        Arrays.fill(bytes, page * 4096, (page + 1) * 4096, (byte) 0);
        Files.write(database, bytes);
        CommandBench.Said check = bench.run("check");
        assertEquals(4, check.code());
        assertTrue(check.out().contains("damaged"), check.out());
        assertTrue(check.out().contains("The damaged file is kept as"), check.out());
        assertEquals(0, bench.run("check").code());
        assertEquals(
                0, bench.run("backup", folder.resolve("copy.db").toString()).code());
        assertEquals(
                0,
                bench.run("report", "json", "--out", folder.resolve("all.json").toString())
                        .code());
    }

    @Test
    void saysOfAnEmptyListThatADamagedFileWasPutAsideAndNoBackupWasThere() throws IOException {
        assertEquals(
                0,
                bench.run("log", "pain", "--score", "3", "--site", "neck-back").code());
        Path database = database();
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(database, bytes);
        for (int time = 0; time < 2; time++) {
            String said = bench.run("log", "list").out();
            assertTrue(said.startsWith("Nothing was logged in that time.\nThe log was damaged"), said);
            assertTrue(
                    said.contains("There was no backup and nothing could be read, so Nape began an empty log. The"
                            + " damaged file is kept as " + folder),
                    said);
        }
        bench.run("check");
        assertEquals(
                "Nothing was logged in that time.\n", bench.run("log", "list").out());
    }

    @Test
    void saysThatDamagedSettingsWerePutAside() throws IOException {
        assertEquals(
                0,
                bench.run("log", "pain", "--score", "3", "--site", "neck-back").code());
        Path settings = ProcessParts.of(words()).paths().settings();
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{ nonsense");
        String said =
                bench.run("log", "pain", "--score", "2", "--site", "neck-back").err();
        assertTrue(said.contains("The settings could not be read"), said);
        assertTrue(said.contains("settings.json.damaged-"), said);
    }

    private StartWords words() {
        try {
            return StartWords.read("--data-dir", folder.toString());
        } catch (StartWords.ValueMissing missing) {
            throw new IllegalStateException(missing);
        }
    }
}
