package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import app.nape.settings.OwnStretches;
import app.nape.time.DayRollover;
import app.nape.words.InEnglish;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Path file;

    DatabaseFileTest(@TempDir Path folder) {
        this.file = folder.resolve("data/nape.db");
    }

    private SqliteJournal journal() {
        return SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private void filled() {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(SampleEntries.oneOfEach());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes; the profile folder is private.")
    void keepsFolderAndEveryFileToTheirOwner() throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(SampleEntries.oneOfEach());
            Path folder = Objects.requireNonNull(file.getParent());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> all = files.toList();
                assertTrue(all.contains(file.resolveSibling("nape.db-wal")), all.toString());
                for (Path each : all) {
                    assertEquals(
                            "rw-------",
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
                            each.toString());
                }
            }
        }
    }

    @Test
    void refusesAFileOfANewerVersionAndLeavesItByteForByte() throws IOException {
        filled();
        patch(60, 999);
        byte[] before = Files.readAllBytes(file);
        Set<String> beside = names();
        JournalUnavailable refusal = assertThrows(JournalUnavailable.class, this::journal);
        assertEquals(Fault.NEWER, refusal.fault());
        assertTrue(InEnglish.of(refusal).contains("newer version"), InEnglish.of(refusal));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(beside, names());
    }

    @Test
    void refusesAnotherProgramsDatabaseAndLeavesItByteForByte() throws IOException {
        filled();
        patch(68, 0x12345678);
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                Fault.FOREIGN,
                assertThrows(JournalUnavailable.class, this::journal).fault());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void keepsADamagedFileAsideAndStartsAnew() throws IOException {
        filled();
        byte[] damaged = Files.readAllBytes(file);
        java.util.Arrays.fill(damaged, 0, 100, (byte) 0);
        Files.write(file, damaged);
        DatabaseFile.Opened opened = DatabaseFile.open(file, NOW);
        try (Database database = opened.database()) {
            Path aside = Objects.requireNonNull(opened.keptAside());
            assertEquals("nape.db.damaged-20260310-120000", aside.getFileName().toString());
            assertArrayEquals(damaged, Files.readAllBytes(aside));
            assertEquals(List.of(), Backup.check(database));
        }
    }

    @Test
    void keepsAFileAsideWhoseTablesCannotBeRead() throws IOException {
        filled();
        byte[] damaged = Files.readAllBytes(file);
        java.util.Arrays.fill(damaged, 100, 4096, (byte) 0xA5);
        Files.write(file, damaged);
        DatabaseFile.Opened opened = DatabaseFile.open(file, NOW);
        try (Database database = opened.database()) {
            assertArrayEquals(damaged, Files.readAllBytes(Objects.requireNonNull(opened.keptAside())));
            assertEquals(file.toAbsolutePath(), database.file());
        }
    }

    @Test
    void takesTheDataOfTheNewestSoundBackupWhenTheFileIsDamaged() throws IOException {
        filled();
        RollingBackups backups = new RollingBackups(file.resolveSibling("backups"));
        Path sound;
        try (Database database = DatabaseFile.open(file, NOW).database()) {
            sound = backups.keep(database, OwnStretches.NOTHING, NOW.minus(Duration.ofDays(2)))
                    .orElseThrow();
            Path later = backups.keep(database, OwnStretches.NOTHING, NOW.minus(Duration.ofDays(1)))
                    .orElseThrow();
            Files.write(later, new byte[8192]);
        }
        Files.write(file, new byte[8192]);
        DatabaseFile.Opened opened = DatabaseFile.open(file, NOW);
        try (Database database = opened.database()) {
            assertEquals(sound.toAbsolutePath(), Objects.requireNonNull(opened.restoredFrom()));
            SqliteJournal journal = new SqliteJournal(database, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
            assertEquals(
                    SampleEntries.oneOfEach(), journal.between(SampleEntries.NOON, SampleEntries.at(60), Set.of()));
        }
        DatabaseFile.Opened again = DatabaseFile.open(file, NOW);
        again.database().close();
        assertNull(again.keptAside());
    }

    @Test
    void opensASoundFileWithoutFuss() {
        filled();
        DatabaseFile.Opened opened = DatabaseFile.open(file, NOW);
        opened.database().close();
        assertNull(opened.keptAside());
    }

    @Test
    void writesEveryChangeDownToTheDisk() throws SQLException {
        try (SqliteJournal journal = journal()) {
            Database database = journal.database();
            assertEquals("wal", pragma(database, "journal_mode"));
            assertEquals("2", pragma(database, "synchronous"));
            assertEquals("1", pragma(database, "foreign_keys"));
            assertEquals("1", pragma(database, "secure_delete"));
        }
    }

    @Test
    void sqlFilesAreExactlyTheMigrationsThatRun() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/app/nape/store"))) {
            assertEquals(Migrations.bundled().latest(), files.count());
        }
    }

    @Test
    void backsUpBeforeEachMigrationAndKeepsTheEntries() throws IOException {
        filled();
        Migrations next = bundledAnd("ALTER TABLE reading ADD COLUMN mood TEXT;");
        try (Database database = DatabaseFile.open(file, next, () -> NOW).database()) {
            SqliteJournal journal = new SqliteJournal(database, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
            assertEquals(
                    SampleEntries.oneOfEach(), journal.between(SampleEntries.NOON, SampleEntries.at(60), Set.of()));
        }
        Path backup = file.resolveSibling("backups")
                .resolve(String.format(Locale.ROOT, "before-%04d-20260310-120000.db", next.latest()));
        try (SqliteJournal before = SqliteJournal.open(backup, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(SampleEntries.oneOfEach(), before.between(SampleEntries.NOON, SampleEntries.at(60), Set.of()));
        }
        assertEquals(
                Fault.NEWER,
                assertThrows(JournalUnavailable.class, this::journal).fault());
    }

    @Test
    void takesAFailedMigrationBackWhole() {
        filled();
        Migrations broken = bundledAnd("ALTER TABLE reading ADD COLUMN mood TEXT; INSERT INTO nowhere VALUES (1);");
        assertThrows(JournalUnavailable.class, () -> DatabaseFile.open(file, broken, () -> NOW));
        try (SqliteJournal journal = journal()) {
            assertEquals(
                    SampleEntries.oneOfEach(), journal.between(SampleEntries.NOON, SampleEntries.at(60), Set.of()));
        }
    }

    @Test
    void takesNothingBackThatWasDoneBeforeAMigration() {
        filled();
        Migrations next = bundledAnd("ALTER TABLE reading ADD COLUMN mood TEXT;");
        try (Database database = DatabaseFile.open(file, next, () -> NOW).database()) {
            SqliteJournal journal = new SqliteJournal(database, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
            assertEquals(Optional.empty(), journal.undo());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes; the profile folder is private.")
    void closesADatabaseThatOthersCouldReadToThem() throws IOException {
        filled();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        journal().close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static Migrations bundledAnd(String another) {
        List<String> scripts = new ArrayList<>(Migrations.bundled().scripts());
        scripts.add(another);
        return new Migrations(scripts);
    }

    private static String pragma(Database database, String name) throws SQLException {
        return database.first(row -> row.values().getString(1), "PRAGMA " + name)
                .orElseThrow();
    }

    private void patch(int place, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(place, number);
        Files.write(file, bytes);
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
