package app.nape.app.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.code.Sentence;
import app.nape.words.InEnglish;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders, the log file and the one process that holds them. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "There files have no modes, and one that is in use cannot be taken away.")
class OnePlaceTest {
    @TempDir
    private Path folder;

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static LogRecord record(String message) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName("app.nape.Sample");
        return record;
    }

    private AppPaths own() {
        return new PathChoice("Linux", folder, folder, Map.of()).paths(folder.resolve("own"));
    }

    @Test
    void isClaimedByOneAndFreeAgainAfterThat() throws IOException {
        Path lock = folder.resolve("lock");
        assertFalse(SingleInstance.held(lock), "no file, no holder");
        assertFalse(Files.exists(lock), "asking makes none");
        try (SingleInstance one = SingleInstance.claim(lock).orElseThrow()) {
            assertTrue(SingleInstance.held(lock));
            assertTrue(SingleInstance.claim(lock).isEmpty());
            assertTrue(one.stands());
        }
        assertFalse(SingleInstance.held(lock));
        assertTrue(Files.exists(lock), "the file stays");
        SingleInstance.claim(lock).orElseThrow().close();
    }

    @Test
    void knowsThatItsFileWasTakenAwayOrReplaced() throws IOException {
        Path lock = folder.resolve("lock");
        try (SingleInstance one = SingleInstance.claim(lock).orElseThrow()) {
            Files.delete(lock);
            assertFalse(one.stands());
            Files.createFile(lock);
            assertFalse(one.stands(), "another of the same name");
            try (SingleInstance other = SingleInstance.claim(lock).orElseThrow()) {
                assertTrue(other.stands());
            }
        }
    }

    @Test
    void saysInASentenceThatAFolderCannotBeHad() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Unusable why = assertThrows(Unusable.class, () -> SingleInstance.claim(file.resolve("lock")));
        assertTrue(InEnglish.of(why).contains(file.toString()), InEnglish.of(why));
    }

    @Test
    void saysWhyInPlainWordsWhereTheSystemHasNone() {
        Path named = Path.of("/some/folder");
        assertEquals(
                "agent.folder.in-the-way",
                reason(new Unusable(named, new FileAlreadyExistsException(named.toString()))));
        assertEquals(
                "agent.folder.read-only", reason(new Unusable(named, new AccessDeniedException(named.toString()))));
        assertEquals(
                "agent.folder.system",
                reason(new Unusable(named, new FileSystemException("a", null, "No space left on device"))));
        assertTrue(InEnglish.of(new Unusable(named, new FileSystemException("a", null, "No space left on device")))
                .contains("No space left on device"));
    }

    private static String reason(Unusable why) {
        return ((Sentence) why.sentence().parts().getLast()).id();
    }

    @Test
    void closesItsFoldersAndLogToOthers() throws IOException {
        AppPaths usual =
                new PathChoice("Linux", folder, folder, Map.of("XDG_RUNTIME_DIR", folder.toString())).paths(null);
        Folders.make(usual);
        for (Path each : new Path[] {usual.data(), usual.config(), usual.runtime(), usual.log()}) {
            assertEquals("rwx------", mode(each), each.toString());
        }
        PrivateLog log = new PrivateLog(usual.log().resolve("agent.log"));
        log.publish(record("one"));
        assertEquals("rw-------", mode(usual.log().resolve("agent.log")));
    }

    @Test
    void leavesAFolderThatThePersonNamedAsItIs() throws IOException {
        Path shared = Files.createDirectory(
                folder.resolve("own"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Folders.make(own());
        assertEquals("rwxr-xr-x", mode(shared));
        assertEquals("rwx------", mode(own().runtime()), "what is made in it is closed");
    }

    @Test
    void writesPlacesOfAnErrorButNotItsWords() {
        LogRecord failed = record("It failed.");
        failed.setThrown(new IllegalStateException("sore neck", new IOException("since Monday")));
        String line = new LogLine().format(failed);
        assertTrue(line.contains(" WARNING app.nape.Sample: It failed.\n"), line);
        assertTrue(line.contains("  java.lang.IllegalStateException\n    at "), line);
        assertTrue(line.contains("  java.io.IOException\n"), line);
        assertFalse(line.contains("sore") || line.contains("Monday"), line);
    }

    @Test
    void beginsANewFileWhenOneIsFullAndKeepsOneBefore() throws IOException {
        Path file = folder.resolve("agent.log");
        PrivateLog log = new PrivateLog(file);
        Files.writeString(file, "x".repeat(512 * 1024));
        log.publish(record("just within"));
        assertTrue(Files.size(file) > 512 * 1024);
        log.publish(record("the next"));
        assertTrue(Files.readString(file).endsWith("the next\n"));
        assertEquals(1, Files.readAllLines(file).size());
        assertTrue(Files.readString(folder.resolve("agent.log.1")).endsWith("just within\n"));
        assertEquals("rw-------", mode(file));
    }

    @Test
    void saysNothingOnTheTerminalWhereNothingCanBeWritten() {
        new PrivateLog(folder.resolve("none/agent.log")).publish(record("lost"));
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void leavesOutWhatIsBelowItsLevel() {
        PrivateLog log = new PrivateLog(folder.resolve("agent.log"));
        log.setLevel(Level.SEVERE);
        log.publish(record("only a warning"));
        assertFalse(Files.exists(folder.resolve("agent.log")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nape.db",
                "NAPE.DB",
                "nape.db-wal",
                "settings.json",
                "settings.json.unread-1",
                "breaks.json",
                "remedy.json",
                "draft.json",
                "edit.json",
                "answers.json",
                "window.json",
                "sender.json",
                "run/any",
                "log/any",
                "backups/any",
                "backups/../nape.db"
            })
    void keepsItsOwnFilesAndWhatGoesByTheirNames(String name) throws IOException {
        AppPaths paths = own();
        Folders.make(paths);
        assertTrue(paths.keeps(paths.data().resolve(name)), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.csv", "my-nape.db", "sub/nape.db", "run", "backups/sub/any"})
    void leavesTheRestOfTheFolderToThePerson(String name) throws IOException {
        AppPaths paths = own();
        Folders.make(paths);
        assertFalse(paths.keeps(paths.data().resolve(name)), name);
        assertTrue(paths.takesCopy(paths.data().resolve(name)), name);
    }

    @Test
    void knowsItsOwnFilesByWhateverWayTheyAreReached() throws IOException {
        AppPaths paths = own();
        Folders.make(paths);
        Files.createFile(paths.database());
        Path link = Files.createSymbolicLink(folder.resolve("link"), paths.data());
        assertTrue(paths.keeps(link.resolve("nape.db")));
        Path file = Files.createSymbolicLink(folder.resolve("copy.db"), paths.database());
        assertTrue(paths.keeps(file));
    }

    @ParameterizedTest
    @CsvSource({"backups/mine.db, true", "nape.db, false", "run/mine.db, false", "backups/../nape.db, false"})
    void takesACopyAmongTheBackUpsButInPlaceOfNothingElse(String name, boolean takes) throws IOException {
        AppPaths paths = own();
        Folders.make(paths);
        assertEquals(takes, paths.takesCopy(paths.data().resolve(name)));
    }
}
