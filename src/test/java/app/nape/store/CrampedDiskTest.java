package app.nape.store;

import static app.nape.store.SampleEntries.NOON;
import static app.nape.store.SampleEntries.oneOfEach;
import static app.nape.store.SampleEntries.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import app.nape.settings.OwnStretches;
import app.nape.time.DayRollover;
import app.nape.words.InEnglish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full to its last byte: reading goes on, and nothing is said that is not so. */
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init")
class CrampedDiskTest {
    private static final String NOT_SAVED = "The disk is full, so nothing was saved; free some space and try again.";

    @TempDir
    Path folder;

    private SmallDisk disk;
    private Path file;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(folder.resolve("disk"), 2);
        file = disk.folder().resolve("nape.db");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    private SqliteJournal journal() {
        return journal(file);
    }

    private static SqliteJournal journal(Path of) {
        return SqliteJournal.open(of, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private static List<JournalEntry> all(SqliteJournal journal) {
        return journal.between(NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(90)), Set.of());
    }

    private void logged() {
        try (SqliteJournal journal = journal()) {
            journal.saveAll(oneOfEach());
        }
    }

    @Test
    void isReadOnAndSaysOfWhatIsWrittenThatItWasNotSavedUntilThereIsRoom() throws Exception {
        logged();
        disk.fill();
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach(), all(journal));
            JournalUnavailable full = assertThrows(JournalUnavailable.class, () -> journal.save(pause(9, 20)));
            assertEquals(Fault.FULL, full.fault());
            assertEquals(NOT_SAVED, InEnglish.of(full));
            assertEquals(oneOfEach(), all(journal));
            assertEquals(List.of(), Backup.check(journal.database()));
            disk.free();
            journal.save(pause(9, 20));
            assertTrue(journal.find(SampleEntries.id(9)).isPresent());
        }
        try (SqliteJournal later = journal()) {
            assertEquals(oneOfEach().size() + 1, all(later).size());
        }
    }

    @Test
    void isReadWithTheChangesThatAKilledProcessLeftBesideTheFile() throws Exception {
        try (SqliteJournal elsewhere = journal(folder.resolve("nape.db"))) {
            elsewhere.saveAll(oneOfEach());
            elsewhere.save(pause(9, 20));
            for (String part : List.of("nape.db", "nape.db-wal")) {
                Files.copy(folder.resolve(part), disk.folder().resolve(part));
            }
        }
        assertTrue(Files.size(disk.folder().resolve("nape.db-wal")) > 0);
        disk.fill();
        try (SqliteJournal journal = journal()) {
            assertTrue(journal.find(SampleEntries.id(9)).isPresent());
            assertEquals(oneOfEach().size() + 1, all(journal).size());
        }
    }

    @Test
    void shutsNoOtherProcessOut() throws Exception {
        logged();
        disk.fill();
        try (SqliteJournal one = journal();
                SqliteJournal other = journal()) {
            for (int round = 0; round < 3; round++) {
                assertEquals(oneOfEach(), all(one));
                assertEquals(oneOfEach(), all(other));
            }
        }
    }

    @Test
    void isReadBesideAProcessThatHadItOpenBefore() throws Exception {
        logged();
        try (SqliteJournal before = journal()) {
            assertEquals(oneOfEach(), all(before));
            disk.fill();
            try (SqliteJournal after = journal()) {
                assertEquals(oneOfEach(), all(after));
                assertEquals(NOT_SAVED, InEnglish.thrown(JournalUnavailable.class, () -> before.save(pause(9, 20))));
                assertEquals(oneOfEach(), all(before));
            }
        }
    }

    @Test
    void isBackedUpToAnotherDisk() throws Exception {
        logged();
        disk.fill();
        Path copy = folder.resolve("copy.db");
        try (SqliteJournal journal = journal()) {
            Backup.to(journal.database(), OwnStretches.NOTHING, copy);
            Path here = disk.folder().resolve("copy.db");
            JournalUnavailable full = assertThrows(
                    JournalUnavailable.class, () -> Backup.to(journal.database(), OwnStretches.NOTHING, here));
            assertEquals(NOT_SAVED, InEnglish.of(full));
            assertFalse(Files.exists(here));
        }
        try (SqliteJournal sound = journal(copy)) {
            assertEquals(oneOfEach(), all(sound));
        }
    }

    @Test
    void isSaidToBeFullOnAFirstDay() throws Exception {
        disk.fill();
        JournalUnavailable full = assertThrows(JournalUnavailable.class, this::journal);
        assertEquals(
                "The disk is full, so the log could not be opened; free some space and try again.", InEnglish.of(full));
        disk.free();
        logged();
    }

    @Test
    void isNotTakenForDamage() throws Exception {
        logged();
        disk.fill();
        try (SqliteJournal journal = journal()) {
            assertEquals(oneOfEach(), all(journal));
        }
        assertEquals(List.of(), new Recoveries(file).all());
        assertTrue(Files.exists(file));
    }
}
