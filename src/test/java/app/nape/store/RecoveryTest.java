package app.nape.store;

import static app.nape.store.SampleEntries.NOON;
import static app.nape.store.SampleEntries.oneOfEach;
import static app.nape.store.SampleEntries.pause;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.settings.OwnStretches;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that were damaged, replaced, emptied or deleted: nothing that can still be had is lost, and what happened is told. */
class RecoveryTest {
    private static final int PAGE = 4096;
    private static final int MANY = 2_000;

    private final Path file;
    private final Path backups;

    RecoveryTest(@TempDir Path folder) {
        file = folder.resolve("data/nape.db");
        backups = folder.resolve("data/backups");
    }

    private SqliteJournal journal() {
        return journal(file);
    }

    private static SqliteJournal journal(Path file) {
        return SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private static List<JournalEntry> all(SqliteJournal journal) {
        return journal.between(NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(90)), Set.of());
    }

    private static List<JournalEntry> many() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int number = 1_000; number < 1_000 + MANY; number++) {
            entries.add(pause(number, number));
        }
        return entries;
    }

    private Path backedUp(SqliteJournal journal) {
        return new RollingBackups(backups)
                .keep(journal.database(), OwnStretches.NOTHING, NOON.minus(Duration.ofDays(1)))
                .orElseThrow();
    }

    /** Overwrites the middle page of a table, which must be a leaf. */
    private void damage(String table) throws IOException, SQLException {
        int page;
        try (SqliteJournal journal = journal()) {
            List<Integer> pages = journal.database()
                    .query(
                            row -> row.values().getInt("pageno"),
                            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path",
                            table);
            page = pages.get(pages.size() / 2);
        }
        damagePage(page);
    }

    private void damagePage(int number) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, PAGE * (number - 1), PAGE * number, (byte) 0);
        Files.write(file, bytes);
    }

    @Test
    void restoresABackupOverALogWithADamagedPage() throws IOException, SQLException {
        Path backup;
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            journal.fill(many());
            backup = backedUp(journal);
            journal.save(pause(9, 20));
        }
        damage("break");
        byte[] damaged = Files.readAllBytes(file);
        try (SqliteJournal journal = journal()) {
            Backup.Restored restored = Backup.restore(journal.database(), OwnStretches.NOTHING, backup, backups, NOON);
            assertTrue(Files.exists(restored.aside()));
            assertEquals(oneOfEach().size() + MANY, all(journal).size());
            assertEquals(List.of(), Backup.check(journal.database()));
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertArrayEquals(damaged, Files.readAllBytes(Path.of(Objects.requireNonNull(told.kept()))));
    }

    @Test
    void takesOverAllThatCanStillBeReadWhenDamageIsFoundWhileRunning() throws IOException, SQLException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            backedUp(journal);
            journal.fill(many());
        }
        damage("break");
        try (SqliteJournal journal = journal()) {
            List<JournalEntry> left = all(journal);
            assertEquals(oneOfEach(), left.subList(0, oneOfEach().size()));
            int lost = oneOfEach().size() + MANY - left.size();
            assertTrue(lost > 0 && lost < 100, "lost " + lost);
            journal.save(pause(9, 20));
            assertEquals(List.of(), Backup.check(journal.database()));
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertEquals(Recovered.Cause.DAMAGED, told.cause());
        assertEquals(Recovered.Saved.SOME, told.saved());
        assertEquals(NOON.minus(Duration.ofDays(1)), told.backup());
    }

    @Test
    void losesNothingWhenOnlyAnIndexIsDamaged() throws IOException, SQLException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            journal.fill(many());
        }
        damage("break_at");
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach().size() + MANY, all(journal).size());
        }
        assertEquals(
                Recovered.Saved.ALL, new Recoveries(file).unread().getFirst().saved());
    }

    @Test
    void mendsTheListsOfEntriesFromTheBackup() throws IOException, SQLException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            backedUp(journal);
        }
        damage("episode_site");
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach(), all(journal));
        }
    }

    @Test
    void goesOnAsItIsForTheOtherProcessesAfterOneHasPutItAside() throws IOException, SQLException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            journal.fill(many());
        }
        damage("break");
        try (SqliteJournal agent = journal();
                SqliteJournal window = journal()) {
            assertTrue(all(window).size() > MANY - 100);
            agent.save(pause(9, 20));
            assertTrue(window.find(SampleEntries.id(9)).isPresent());
            assertEquals(1, new Recoveries(file).all().size());
        }
        try (SqliteJournal later = journal()) {
            assertTrue(later.find(SampleEntries.id(9)).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "stub"})
    void takesAMissingOrEmptyFileBesideBackupsForNoFirstDay(String what) throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            backedUp(journal);
        }
        Files.delete(file);
        switch (what) {
            case "missing" -> {}
            case "empty" -> Files.createFile(file);
            default -> {
                Path stub = file.resolveSibling("stub/nape.db");
                Files.createDirectories(Objects.requireNonNull(stub.getParent()));
                makeStub(stub);
                Files.copy(stub, file);
            }
        }
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach(), all(journal));
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertEquals(Recovered.Cause.MISSING, told.cause());
        assertEquals(NOON.minus(Duration.ofDays(1)), told.backup());
    }

    /** What is left of a log whose newest changes lay beside it. */
    private static void makeStub(Path stub) {
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + stub);
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void takesUpARecoveryThatWasInterrupted() throws IOException, SQLException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            journal.fill(many());
        }
        damage("break");
        // Killed after the damaged file was put aside and before another stood in its place.
        Files.move(file, file.resolveSibling("nape.db.damaged-20260310-115900"));
        Files.createFile(file);
        try (SqliteJournal journal = journal()) {
            assertTrue(all(journal).size() > MANY - 100);
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertEquals(Recovered.Saved.SOME, told.saved());
    }

    /** Overwrites what tells a database from any other file. */
    private void loseHeader() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(file, bytes);
    }

    @Test
    void readsAllThatStandsBehindALostHeaderThoughThereIsNoBackup() throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            journal.fill(many());
        }
        loseHeader();
        byte[] damaged = Files.readAllBytes(file);
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach().size() + MANY, all(journal).size());
            assertEquals(List.of(), Backup.check(journal.database()));
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertEquals(Recovered.Saved.ALL, told.saved());
        assertNull(told.backup());
        assertArrayEquals(damaged, Files.readAllBytes(Path.of(Objects.requireNonNull(told.kept()))));
        try (Stream<Path> left = Files.list(backups)) {
            assertEquals(List.of(), left.toList(), "nothing is left of the work");
        }
    }

    @Test
    void beginsWithTheNewestSoundCopyWhoeverMadeIt() throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            copy(journal, "daily-20260301-100000.db");
            journal.save(pause(9, 20));
            copy(journal, "before-0005-20260302-100000.db");
            journal.save(pause(10, 30));
            copy(journal, "before-restore-20260303-100000.db");
            copy(journal, "replaced-20260303-110000.db");
        }
        Files.writeString(backups.resolve("daily-20260304-100000.db"), "no copy");
        Files.delete(file);
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach().size() + 1, all(journal).size(), "as it was before the version changed");
        }
        assertEquals(
                Instant.parse("2026-03-02T10:00:00Z"),
                new Recoveries(file).unread().getFirst().backup());
    }

    @Test
    void takesALogThatThePersonWentAwayFromRatherThanNone() throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            copy(journal, "before-restore-20260303-100000.db");
        }
        Files.delete(file);
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach(), all(journal));
        }
    }

    @Test
    void takesACopyThatThePersonPutAmongTheBackups() throws IOException {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
            copy(journal, "daily-20260301-100000.db");
            journal.save(pause(9, 20));
            copy(journal, "mine.db");
        }
        Files.delete(file);
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach().size() + 1, all(journal).size());
        }
    }

    private void copy(SqliteJournal journal, String name) {
        Backup.to(journal.database(), OwnStretches.NOTHING, backups.resolve(name));
    }

    @Test
    void worksInAFolderWhoseNameHoldsQuotes(@TempDir Path folder) throws IOException {
        Path quoted =
                Files.createDirectories(folder.resolve("o'brien; 100% a b")).resolve("nape.db");
        Path copy = quoted.resolveSibling("it's.db");
        try (SqliteJournal journal = journal(quoted)) {
            journal.saveAll(oneOfEach());
            Backup.to(journal.database(), OwnStretches.NOTHING, copy);
            journal.save(pause(9, 20));
            Backup.restore(journal.database(), OwnStretches.NOTHING, copy, quoted.resolveSibling("back'ups"), NOON);
            assertEquals(oneOfEach(), all(journal));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There an open file cannot be replaced.")
    void writesIntoTheFileThatStandsThereNowAndKeepsTheReplacedOne() throws IOException {
        Path other = file.resolveSibling("other.db");
        try (SqliteJournal agent = journal()) {
            agent.saveAll(oneOfEach());
            Backup.to(agent.database(), OwnStretches.NOTHING, other);
            agent.save(pause(9, 20));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            agent.save(pause(10, 30));
            assertTrue(agent.find(SampleEntries.id(10)).isPresent());
            assertFalse(agent.find(SampleEntries.id(9)).isPresent());
        }
        try (SqliteJournal later = journal()) {
            assertTrue(later.find(SampleEntries.id(10)).isPresent());
            assertEquals(List.of(), Backup.check(later.database()));
        }
        Recovered told = new Recoveries(file).unread().getFirst();
        assertEquals(Recovered.Cause.REPLACED, told.cause());
        try (SqliteJournal kept = journal(Path.of(Objects.requireNonNull(told.kept())))) {
            assertTrue(kept.find(SampleEntries.id(9)).isPresent());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There an open file cannot be deleted.")
    void putsALogBackThatWasDeletedWhileItWasOpen() throws IOException {
        try (SqliteJournal agent = journal()) {
            agent.saveAll(oneOfEach());
            Files.delete(file);
            agent.save(pause(10, 30));
        }
        try (SqliteJournal later = journal()) {
            assertEquals(oneOfEach().size() + 1, all(later).size());
        }
    }

    @Test
    void isOneFileOnceItIsClosed(@TempDir Path elsewhere) throws IOException {
        try (SqliteJournal reading = journal()) {
            assertEquals(List.of(), all(reading));
            try (SqliteJournal journal = journal()) {
                journal.saveAll(oneOfEach());
            }
            Path copy = Files.copy(file, elsewhere.resolve("nape.db"));
            try (SqliteJournal alone = journal(copy)) {
                assertEquals(oneOfEach(), all(alone));
            }
        }
    }

    @Test
    void remembersWhatWasReadAndWhatWasOnlySaid() {
        Recoveries recoveries = new Recoveries(file);
        recoveries.add(new Recovered(Instant.EPOCH, Recovered.Cause.MISSING, null, null, Recovered.Saved.NONE));
        assertEquals(1, recoveries.unsaid().size());
        assertEquals(List.of(), recoveries.unsaid());
        assertEquals(1, recoveries.unread().size());
        recoveries.read();
        assertEquals(List.of(), recoveries.unread());
        assertEquals(1, recoveries.all().size());
    }
}
