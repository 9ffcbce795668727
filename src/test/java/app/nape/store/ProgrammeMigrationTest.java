package app.nape.store;

import static app.nape.store.SampleEntries.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.ProgrammeState;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 0007: programmes; and a log from before there were any. */
class ProgrammeMigrationTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final UUID PLAN = id(900);

    @TempDir
    Path folder;

    private SqliteJournal open() {
        return SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    @Test
    void keepsEverySessionFromBeforeAsOneOfNoProgrammeAndTakesSetsFromThenOn() throws SQLException {
        Migrations before = new Migrations(Migrations.bundled().scripts().subList(0, 6));
        try (Database old =
                DatabaseFile.open(folder.resolve("nape.db"), before, () -> NOW).database()) {
            old.script("INSERT INTO stretch VALUES ('" + id(5) + "', " + NOW.toEpochMilli()
                    + ", 'UTC', '2026-03-10', 'gentle', 305000, 'finished', NULL, 5, NULL)");
            old.script("INSERT INTO stretch_done VALUES ('" + id(5) + "', 0, 'self-hug')");
        }
        try (SqliteJournal journal = open()) {
            JournalEntry.Stretch old =
                    (JournalEntry.Stretch) journal.find(id(5)).orElseThrow();
            assertEquals(Optional.empty(), Optional.ofNullable(old.turn()));
            assertEquals(List.of("self-hug"), old.done());
            assertEquals(List.of(), journal.programmes().all());
            journal.save(SampleEntries.turn(7, 0, PLAN));
            journal.programmes().open(PLAN, new KeptRevision(1, NOW, null, null, "key", "{\n}"));
        }
        try (SqliteJournal again = open()) {
            assertEquals(Optional.of(SampleEntries.turn(7, 0, PLAN)), again.find(id(7)));
            assertEquals(
                    "{\n}",
                    again.programmes()
                            .find(PLAN)
                            .orElseThrow()
                            .revisions()
                            .getFirst()
                            .file());
        }
    }

    @Test
    void losesNoEntryWhenAProgrammeIsDeclinedReplacedOrEnded() throws SQLException {
        try (SqliteJournal journal = open()) {
            journal.saveAll(SampleEntries.oneOfEach());
            journal.programmes().open(PLAN, new KeptRevision(1, NOW, null, null, null, "{}"));
            journal.programmes().accept(PLAN, 1, NOW, LocalDate.of(2026, 3, 10));
            for (int number = 100; number < 130; number++) {
                journal.save(SampleEntries.turn(number, number, PLAN));
            }
            List<Long> before = rows(journal.database());
            journal.programmes().open(PLAN, new KeptRevision(2, NOW, null, null, null, "{}"));
            journal.programmes().decline(PLAN, NOW);
            journal.programmes().open(PLAN, new KeptRevision(3, NOW, null, null, null, "{}"));
            journal.programmes().accept(PLAN, 3, NOW, LocalDate.of(2026, 3, 11));
            journal.programmes().end(PLAN, NOW);
            assertEquals(before, rows(journal.database()));
            assertEquals(
                    30,
                    journal.between(SampleEntries.at(99), SampleEntries.at(999), Set.of())
                            .size());
            assertEquals(
                    ProgrammeState.ENDED,
                    journal.programmes().find(PLAN).orElseThrow().state());
        }
    }

    private static List<Long> rows(Database database) {
        return database.read(() -> database.query(
                row -> row.number("n"),
                "SELECT count(*) AS n FROM stretch UNION ALL SELECT count(*) FROM stretch_item"
                        + " UNION ALL SELECT count(*) FROM stretch_done UNION ALL SELECT count(*) FROM episode"
                        + " UNION ALL SELECT count(*) FROM reading UNION ALL SELECT count(*) FROM remedy"));
    }
}
