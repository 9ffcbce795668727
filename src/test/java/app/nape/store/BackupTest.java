package app.nape.store;

import static app.nape.store.SampleEntries.NOON;
import static app.nape.store.SampleEntries.at;
import static app.nape.store.SampleEntries.oneOfEach;
import static app.nape.store.SampleEntries.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import app.nape.settings.OwnStretches;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final OwnStretches OWN = new OwnStretches(
            Set.of("osteoporosis"),
            Set.of("desk-5"),
            Set.of("chin-tuck"),
            List.of(new Routine(
                    "my-morning",
                    "Morning’s",
                    "",
                    List.of(new RoutineItem("chin-tuck", 3, Duration.ofSeconds(4), null)))));

    private final Path folder;
    private final SqliteJournal journal;

    BackupTest(@TempDir Path folder) {
        this.folder = folder;
        journal = open(folder.resolve("data/nape.db"));
        journal.saveAll(oneOfEach());
    }

    private static SqliteJournal open(Path file) {
        return SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    @AfterEach
    void closes() {
        journal.close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes.")
    void writesACopyThatOnlyItsOwnerCanRead() throws IOException {
        Path copy = folder.resolve("copy.db");
        Backup.to(journal.database(), OwnStretches.NOTHING, copy);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        try (SqliteJournal read = open(copy)) {
            assertEquals(oneOfEach(), read.between(NOON, at(60), Set.of()));
        }
    }

    @Test
    void bringsTheDataOfABackupBackForEveryOpenProcess() {
        Path copy = folder.resolve("copy.db");
        Backup.to(journal.database(), OwnStretches.NOTHING, copy);
        journal.save(pause(9, 20));
        try (SqliteJournal other = open(folder.resolve("data/nape.db"))) {
            Path aside = Backup.restore(
                            journal.database(), OwnStretches.NOTHING, copy, folder.resolve("data/backups"), NOON)
                    .aside();
            assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
            assertEquals(oneOfEach(), other.between(NOON, at(60), Set.of()));
            try (SqliteJournal before = open(aside)) {
                assertEquals(1, before.between(at(20), at(21), Set.of()).size());
            }
            other.save(pause(10, 30));
            assertEquals(List.of(pause(10, 30)), journal.between(at(30), at(31), Set.of()));
        }
        assertFalse(Files.exists(folder.resolve("data/backups/restoring.db")));
    }

    @Test
    void carriesWhatOfTheStretchesIsThePersonsOwnAndKeepsNoSecondCopyInTheDatabase() throws Exception {
        Path copy = folder.resolve("copy.db");
        Backup.to(journal.database(), OWN, copy);
        OwnStretches since = new OwnStretches(Set.of("floor"), Set.of(), Set.of(), List.of());
        Backup.Restored restored =
                Backup.restore(journal.database(), since, copy, folder.resolve("data/backups"), NOON);
        assertEquals(Optional.of(OWN), restored.stretches());
        assertEquals(List.of(), tables("carried%"));
        assertEquals(
                Optional.of(since),
                Backup.restore(
                                journal.database(),
                                OWN,
                                restored.aside(),
                                folder.resolve("data/backups"),
                                NOON.plusSeconds(1))
                        .stretches());
    }

    @Test
    void leavesTheStretchesAloneForABackupOfAVersionThatDidNotCarryThem() throws Exception {
        Path copy = folder.resolve("copy.db");
        Backup.to(journal.database(), OWN, copy);
        try (SqliteJournal old = open(copy)) {
            old.database().script("DROP TABLE carried_stretches");
        }
        assertEquals(
                Optional.empty(),
                Backup.restore(journal.database(), OWN, copy, folder.resolve("data/backups"), NOON)
                        .stretches());
        Backup.to(journal.database(), OWN, copy);
        try (SqliteJournal odd = open(copy)) {
            odd.database().script("UPDATE carried_stretches SET json = '{\"ticked\": 7'");
        }
        assertEquals(
                Optional.empty(),
                Backup.restore(journal.database(), OWN, copy, folder.resolve("data/backups"), NOON.plusSeconds(2))
                        .stretches());
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
    }

    private List<String> tables(String like) throws SQLException {
        return journal.database()
                .query(row -> row.text("name"), "SELECT name FROM sqlite_schema WHERE name LIKE ?", like);
    }

    @Test
    void refusesADamagedBackupAndChangesNothing() throws IOException {
        Path copy = folder.resolve("copy.db");
        Backup.to(journal.database(), OwnStretches.NOTHING, copy);
        byte[] bytes = Files.readAllBytes(copy);
        java.util.Arrays.fill(bytes, 4096 * 6, 4096 * 7, (byte) 0x5A);
        Files.write(copy, bytes);
        assertEquals(
                Fault.DAMAGED,
                assertThrows(
                                JournalUnavailable.class,
                                () -> Backup.restore(
                                        journal.database(),
                                        OwnStretches.NOTHING,
                                        copy,
                                        folder.resolve("data/backups"),
                                        NOON))
                        .fault());
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    void refusesSomethingThatIsNoBackup() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear physiotherapist, ".repeat(20));
        assertEquals(
                Fault.FOREIGN,
                assertThrows(
                                JournalUnavailable.class,
                                () -> Backup.restore(
                                        journal.database(),
                                        OwnStretches.NOTHING,
                                        letter,
                                        folder.resolve("data/backups"),
                                        NOON))
                        .fault());
        assertThrows(
                JournalUnavailable.class,
                () -> Backup.restore(
                        journal.database(), OwnStretches.NOTHING, folder.resolve("none"), folder.resolve("b"), NOON));
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @EnabledOnOs(value = OS.LINUX, disabledReason = "A pipe and an endless device are made as on Linux.")
    void copiesNothingOfAPipeOrADeviceThatHasNoEnd() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path endless = Files.createSymbolicLink(folder.resolve("endless"), Path.of("/dev/zero"));
        for (Path each : List.of(pipe, endless, folder)) {
            assertThrows(
                    JournalUnavailable.class,
                    () -> Backup.restore(
                            journal.database(), OwnStretches.NOTHING, each, folder.resolve("data/backups"), NOON));
        }
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    void findsADamagedPage() throws IOException {
        journal.close();
        Path file = folder.resolve("data/nape.db");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096 * 6, 4096 * 7, (byte) 0x5A);
        Files.write(file, bytes);
        try (Database database = DatabaseFile.open(file, NOON).database()) {
            assertFalse(Backup.check(database).isEmpty());
        }
    }
}
