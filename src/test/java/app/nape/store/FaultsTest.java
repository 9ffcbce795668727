package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
    @Test
    void saysThatTheDiskIsFullAndKeepsWhatItHadAcknowledged(@TempDir Path folder) throws SQLException {
        try (SqliteJournal journal =
                SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            int pages = journal.database()
                    .first(row -> row.values().getInt(1), "PRAGMA page_count")
                    .orElseThrow();
            // SQLite reports a full disk the same way when the file may grow no further.
            journal.database().script("PRAGMA max_page_count = " + (pages + 6));
            List<Integer> acknowledged = new ArrayList<>();
            JournalUnavailable full = assertThrows(JournalUnavailable.class, () -> {
                for (int number = 0; number < 10_000; number++) {
                    journal.save(SampleEntries.pause(number, number));
                    acknowledged.add(number);
                }
            });
            assertEquals(Fault.FULL, full.fault());
            assertEquals(
                    acknowledged.size(),
                    journal.between(SampleEntries.NOON, SampleEntries.at(20_000), Set.of())
                            .size());
            assertEquals(List.of(), Backup.check(journal.database()));
            journal.database().script("PRAGMA max_page_count = 100000");
            journal.save(SampleEntries.pause(acknowledged.size(), acknowledged.size()));
        }
    }

    @Test
    void saysThatAnotherProgramHoldsTheJournal(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("nape.db");
        try (SqliteJournal one = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
                SqliteJournal other = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            other.database().script("PRAGMA busy_timeout = 20");
            one.database().script("BEGIN IMMEDIATE");
            JournalUnavailable busy =
                    assertThrows(JournalUnavailable.class, () -> other.save(SampleEntries.pause(1, 1)));
            assertEquals(Fault.BUSY, busy.fault());
            one.database().script("COMMIT");
            other.save(SampleEntries.pause(1, 1));
        }
    }
}
