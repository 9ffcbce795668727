package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 0002: outcome measures. */
class MeasureMigrationTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Path file;

    MeasureMigrationTest(@TempDir Path folder) {
        file = folder.resolve("nape.db");
    }

    @Test
    void givesAJournalOfTheFirstVersionAPlaceForMeasuresAndKeepsItsEntries() throws SQLException {
        Migrations first = new Migrations(List.of(Migrations.bundled().to(1)));
        try (Database old = DatabaseFile.open(file, first, () -> NOW).database()) {
            old.script("INSERT INTO episode VALUES ('00000000-0000-0000-0000-000000000001', 0, 1, 'UTC', '1970-01-01',"
                    + " 'x')");
        }
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(1, journal.latest(NOW, 9, Set.of("pain")).size());
            JournalEntry measure = SampleEntries.measure(7, -90);
            journal.save(measure);
            assertEquals(List.of(measure), journal.latest(NOW, 9, Set.of("measure")));
            journal.delete(measure.id());
            assertTrue(journal.find(measure.id()).isEmpty());
            assertEquals(
                    0,
                    journal.database()
                            .query(Row::values, "SELECT 1 FROM measure_answer")
                            .size());
            journal.undo();
            assertEquals(List.of(measure), journal.latest(NOW, 9, Set.of("measure")));
        }
    }

    @Test
    void readsMeasuresOfASpanThroughAnIndex() throws SQLException {
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            List<String> plan = journal.database()
                    .query(
                            row -> row.text("detail"),
                            "EXPLAIN QUERY PLAN SELECT * FROM measure e WHERE e.at >= 0 AND e.at < 1 ORDER BY e.at");
            assertEquals(List.of("SEARCH e USING INDEX measure_at (at>? AND at<?)"), plan);
        }
    }
}
