package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.PositionDay;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log from before changes of position were kept. */
class PositionMigrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsEveryEntryAndTakesChangesOfPositionFromThenOn() throws SQLException {
        Path file = folder.resolve("nape.db");
        Migrations before = new Migrations(Migrations.bundled().scripts().subList(0, 5));
        try (Database old = DatabaseFile.open(file, before, () -> NOW).database()) {
            old.update(
                    "INSERT INTO break VALUES (?, 0, 'UTC', '2026-03-10', 'move', 'change-position', 'lapsed', 0)",
                    SampleEntries.id(1));
        }
        PositionDay day =
                new PositionDay(5, 2, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofMillis(90_001));
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(
                    1,
                    journal.between(Instant.MIN, Instant.MAX, Set.of("break")).size());
            assertEquals(new TreeMap<>(), journal.positionDays(DAY, DAY));
            journal.keepPositions(Map.of(DAY, day));
        }
        try (SqliteJournal again = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(Map.of(DAY, day), again.positionDays(DAY, DAY));
        }
    }
}
