package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said on the red-flag card, in the database. */
class EpisodeSafetyTest {
    private static final UUID EPISODE = SampleEntries.id(1);
    private static final EpisodeSafety SAID = EpisodeSafety.NONE
            .seenAt(SampleEntries.at(3))
            .ticked(List.of("limb-nerve", "fever"))
            .advised(SampleEntries.at(9), List.of("limb-nerve:today", "fever:today"))
            .answered("unwell", "no");

    @TempDir
    Path folder;

    @Test
    void bringsAnEpisodeOfAnEarlierVersionOverWithoutAnythingTicked() throws SQLException {
        Migrations earlier = new Migrations(Migrations.bundled().scripts().subList(0, 2));
        try (Database database =
                DatabaseFile.open(file(), earlier, () -> SampleEntries.NOON).database()) {
            database.transact(() -> database.update(
                    "INSERT INTO episode (id, at, zone, day) VALUES (?, ?, 'Europe/Berlin', '2026-03-10')",
                    EPISODE,
                    SampleEntries.NOON));
        }
        Migrations later = new Migrations(Migrations.bundled().scripts());
        try (Database database =
                DatabaseFile.open(file(), later, () -> SampleEntries.NOON).database()) {
            assertEquals(EpisodeSafety.NONE, episode(journal(database)).safety());
            journal(database).keepSafety(EPISODE, SAID);
            assertEquals(SAID, episode(journal(database)).safety());
            assertEquals(
                    List.of("SEARCH episode_sign USING PRIMARY KEY (episode_id=?)"),
                    database.query(
                            row -> row.text("detail"),
                            "EXPLAIN QUERY PLAN SELECT sign_id FROM episode_sign WHERE episode_id = 'x' ORDER BY"
                                    + " place"));
        }
    }

    @Test
    void keepsWhatWasTickedThoughAnEarlierChangeIsTakenBack() {
        try (SqliteJournal journal = open()) {
            journal.saveAll(SampleEntries.oneOfEach());
            PainEpisode episode = episode(journal);
            journal.save(
                    new JournalEntry.Pain(episode.withEnded(episode.started().plus(Duration.ofHours(1)))));
            journal.keepSafety(EPISODE, SAID);
            journal.undo();
            assertEquals(episode.withSafety(SAID), episode(journal));
        }
    }

    @Test
    void bringsItBackWithADeletedEpisode() {
        try (SqliteJournal journal = open()) {
            journal.saveAll(SampleEntries.oneOfEach());
            journal.keepSafety(EPISODE, SAID);
            journal.delete(EPISODE);
            journal.undo();
            assertEquals(SAID, episode(journal).safety());
        }
    }

    private Path file() {
        return folder.resolve("nape.db");
    }

    private SqliteJournal open() {
        return SqliteJournal.open(file(), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private static SqliteJournal journal(Database database) {
        return new SqliteJournal(database, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    private static PainEpisode episode(SqliteJournal journal) {
        return ((JournalEntry.Pain) journal.find(EPISODE).orElseThrow()).episode();
    }
}
