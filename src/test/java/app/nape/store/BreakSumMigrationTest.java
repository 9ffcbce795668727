package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.journal.DayFigures;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 0004: breaks are summed up as they are written. */
class BreakSumMigrationTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Path file;

    BreakSumMigrationTest(@TempDir Path folder) {
        file = folder.resolve("nape.db");
    }

    private static JournalEntry.Break pause(int number, int minutes, BreakOutcome outcome) {
        return new JournalEntry.Break(
                SampleEntries.id(number),
                SampleEntries.at(minutes),
                "micro",
                BreakKind.MICROBREAK,
                outcome,
                Duration.ofSeconds(30));
    }

    private static Map<BreakOutcome, Integer> sums(SqliteJournal journal) {
        return journal.days(DAY, DAY, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT).stream()
                .findFirst()
                .map(DayFigures::breaks)
                .orElse(Map.of());
    }

    @Test
    void sumsUpWhatWasThereBefore() throws SQLException {
        Migrations before = new Migrations(Migrations.bundled().scripts().subList(0, 3));
        try (Database old = DatabaseFile.open(file, before, () -> NOW).database()) {
            for (int number = 1; number <= 3; number++) {
                old.update(
                        "INSERT INTO break VALUES (?, 0, 'UTC', '2026-03-10', 'micro', 'microbreak', ?, 1)",
                        SampleEntries.id(number),
                        number == 3 ? "skipped" : "taken");
            }
        }
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            assertEquals(Map.of(BreakOutcome.TAKEN, 2, BreakOutcome.SKIPPED, 1), sums(journal));
        }
    }

    @Test
    void followsEveryChangeOfABreak() {
        try (SqliteJournal journal = SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            journal.saveAll(List.of(pause(1, 0, BreakOutcome.TAKEN), pause(2, 5, BreakOutcome.TAKEN)));
            assertEquals(Map.of(BreakOutcome.TAKEN, 2), sums(journal));
            journal.save(pause(2, 5, BreakOutcome.SKIPPED));
            assertEquals(Map.of(BreakOutcome.TAKEN, 1, BreakOutcome.SKIPPED, 1), sums(journal));
            journal.delete(SampleEntries.id(1));
            assertEquals(Map.of(BreakOutcome.SKIPPED, 1), sums(journal));
            journal.undo();
            journal.save(pause(2, 3 * 24 * 60, BreakOutcome.SKIPPED));
            assertEquals(Map.of(BreakOutcome.TAKEN, 1), sums(journal));
            assertEquals(
                    LocalDate.of(2026, 3, 10),
                    journal.firstDay(FixedClocks.BERLIN.zone(), DayRollover.DEFAULT)
                            .orElseThrow());
        }
    }
}
