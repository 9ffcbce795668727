package app.nape.store;

import static app.nape.store.SampleEntries.NOON;
import static app.nape.store.SampleEntries.at;
import static app.nape.store.SampleEntries.id;
import static app.nape.store.SampleEntries.oneOfEach;
import static app.nape.store.SampleEntries.pain;
import static app.nape.store.SampleEntries.pause;
import static app.nape.store.SampleEntries.reading;
import static app.nape.store.SampleEntries.remedy;
import static app.nape.store.SampleEntries.spasm;
import static app.nape.store.SampleEntries.stretch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.journal.Undone;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
    private final Path folder;
    private SqliteJournal journal;

    SqliteJournalTest(@TempDir Path folder) {
        this.folder = folder;
        this.journal = open();
    }

    private SqliteJournal open() {
        return SqliteJournal.open(folder.resolve("data/journal.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    @BeforeEach
    void startsEmpty() {
        assertEquals(List.of(), journal.latest(at(1_000), 10, Set.of()));
    }

    @AfterEach
    void closes() {
        journal.close();
    }

    @Test
    void givesBackEveryKindOfEntryAsItWasWritten() {
        journal.saveAll(oneOfEach());
        journal.close();
        journal = open();
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
        for (JournalEntry entry : oneOfEach()) {
            assertEquals(Optional.of(entry), journal.find(entry.id()));
        }
    }

    @Test
    void findsByRangeAndKindWithTheEndLeftOut() {
        journal.saveAll(oneOfEach());
        assertEquals(List.of(spasm(3, 1, 2)), journal.between(at(2), at(3), Set.of()));
        assertEquals(
                List.of(reading(2, 1, 1, 6), remedy(4, 3, 1)),
                journal.between(NOON, at(60), Set.of("reading", "remedy")));
    }

    @Test
    void listsTheNewestFirstAcrossKindsUpToTheLimit() {
        journal.saveAll(oneOfEach());
        assertEquals(List.of(pause(6, 5), stretch(5, 4, 1)), journal.latest(at(60), 2, Set.of()));
        assertEquals(List.of(remedy(4, 3, 1), spasm(3, 1, 2)), journal.latest(at(4), 2, Set.of()));
    }

    @Test
    void replacesAnEntryWithoutLosingWhatBelongsToIt() {
        journal.saveAll(oneOfEach());
        journal.save(pain(1, 0, at(500)));
        assertEquals(Optional.of(pain(1, 0, at(500))), journal.find(id(1)));
        assertEquals(List.of(reading(2, 1, 1, 6)), journal.readings(id(1)));
        assertEquals(List.of(), journal.openEpisodes());
    }

    @Test
    void deletesAnEpisodeWithItsReadingsAndSpasmsButKeepsRemediesAndStretches() {
        journal.saveAll(oneOfEach());
        assertTrue(journal.delete(id(1)));
        assertEquals(
                List.of(remedy(4, 3, null), stretch(5, 4, null), pause(6, 5)), journal.between(NOON, at(60), Set.of()));
        assertFalse(journal.delete(id(1)));
    }

    @Test
    void bringsADeletedEpisodeBackWholeEvenFromAnotherProcess() {
        journal.saveAll(oneOfEach());
        journal.delete(id(1));
        journal.close();
        journal = open();
        assertEquals(Optional.of(pain(1, 0, null)), journal.undo());
        assertEquals(oneOfEach(), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    void takesBackChangesOneByOneNewestFirst() {
        journal.save(pain(1, 0, null));
        journal.save(reading(2, 1, 1, 6));
        journal.save(reading(2, 1, 1, 3));
        assertEquals(Optional.of(reading(2, 1, 1, 6)), journal.undo());
        assertEquals(List.of(reading(2, 1, 1, 6)), journal.readings(id(1)));
        assertEquals(Optional.of(reading(2, 1, 1, 6)), journal.undo());
        assertEquals(Optional.of(pain(1, 0, null)), journal.undo());
        assertEquals(List.of(), journal.between(NOON, at(60), Set.of()));
        assertEquals(Optional.empty(), journal.undo());
    }

    @Test
    void takesSeveralEntriesSavedTogetherBackTogether() {
        journal.saveAll(List.of(pain(1, 0, null), reading(2, 1, 0, 7)));
        assertEquals(Optional.of(pain(1, 0, null)), journal.undo());
        assertEquals(List.of(), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    void saysHowManyEntriesOfEachKindAChangeTouched() {
        journal.saveAll(List.of(pain(1, 0, null), reading(2, 1, 0, 7), remedy(4, 3, null)));
        journal.save(remedy(4, 5, null));
        assertEquals(
                Optional.of(new Undone(remedy(4, 3, null), false, new TreeMap<>(Map.of("remedy", 1)))),
                journal.takeBack());
        assertEquals(
                Optional.of(new Undone(
                        pain(1, 0, null), true, new TreeMap<>(Map.of("pain", 1, "reading", 1, "remedy", 1)))),
                journal.takeBack());
    }

    @Test
    void leavesABreakThatWasRecordedByItselfOutOfUndo() {
        journal.save(pain(1, 0, null));
        journal.save(pause(6, 5));
        assertEquals(Optional.of(pain(1, 0, null)), journal.undo());
        assertEquals(List.of(pause(6, 5)), journal.between(NOON, at(60), Set.of()));
    }

    @Test
    void takesBackItsOwnChangeWhenAnotherProcessHasWrittenSince() {
        try (SqliteJournal other = open()) {
            journal.save(pain(1, 0, null));
            other.save(remedy(4, 3, null));
            assertEquals(Optional.of(pain(1, 0, null)), journal.undo());
            assertEquals(List.of(remedy(4, 3, null)), journal.between(NOON, at(60), Set.of()));
        }
    }

    @Test
    void doesNotUndoOverAnotherProcessesLaterChangeOfTheSameEntry() {
        try (SqliteJournal other = open()) {
            journal.save(pain(1, 0, null));
            other.save(pain(1, 0, at(9)));
            assertEquals(Optional.empty(), journal.undo());
            assertEquals(Optional.of(pain(1, 0, at(9))), journal.find(id(1)));
        }
    }

    @Test
    void showsAnotherConnectionWhatWasSavedAtOnce() {
        try (SqliteJournal other = open()) {
            journal.save(pause(6, 5));
            assertEquals(List.of(pause(6, 5)), other.latest(at(60), 5, Set.of("break")));
            other.save(pause(7, 6));
            assertEquals(2, journal.latest(at(60), 5, Set.of("break")).size());
        }
    }

    @Test
    void refusesAReadingOfAnUnknownEpisodeAndChangesNothing() {
        assertThrows(IllegalArgumentException.class, () -> journal.saveAll(List.of(pause(6, 5), reading(2, 99, 1, 6))));
        assertEquals(List.of(), journal.between(NOON, at(60), Set.of()));
        assertEquals(Optional.empty(), journal.undo());
    }

    @Test
    void takesAReadingBeforeItsEpisodeWhenTheyAreSavedTogether() {
        journal.saveAll(List.of(reading(2, 1, 1, 6), pain(1, 0, null)));
        assertEquals(List.of(reading(2, 1, 1, 6)), journal.readings(id(1)));
    }

    @Test
    void listsOpenEpisodesNewestFirst() {
        journal.saveAll(List.of(pain(1, 0, null), pain(2, 10, null), pain(3, 5, at(6))));
        assertEquals(
                List.of(id(2), id(1)),
                journal.openEpisodes().stream().map(episode -> episode.id()).toList());
    }

    @Test
    void knowsTheLastUseOfARemedy() {
        assertEquals(Optional.empty(), journal.lastRemedy("ice"));
        journal.saveAll(List.of(remedy(4, 3, null), remedy(5, 90, null), remedy(6, 60, null)));
        assertEquals(Optional.of(remedy(5, 90, null)), journal.lastRemedy("ice"));
        assertEquals(Optional.empty(), journal.lastRemedy("heat"));
    }

    @Test
    void putsTheMostNamedTriggersFirst() {
        journal.saveAll(List.of(pain(1, 0, null), pain(2, 10, null)));
        assertEquals(List.of("screen-sitting", "stress"), journal.usualTriggers(5));
        assertEquals(List.of("screen-sitting"), journal.usualTriggers(1));
    }

    @Test
    void takesBackTheLastTwoHundredChangesAndNoMore() {
        for (int i = 0; i < 203; i++) {
            journal.save(remedy(i, i, null));
        }
        int back = 0;
        while (journal.undo().isPresent()) {
            back++;
        }
        assertEquals(200, back);
        assertEquals(
                List.of(remedy(0, 0, null), remedy(1, 1, null), remedy(2, 2, null)),
                journal.between(NOON, at(600), Set.of()));
    }

    @Test
    void leavesAnEditedEntryInTheZoneAndDayItWasWrittenIn() throws SQLException {
        journal.save(remedy(4, 8 * 60, null));
        journal.close();
        journal = inTokyo();
        journal.save(longer(remedy(4, 8 * 60, null)));
        assertEquals("Europe/Berlin 2026-03-10", zoneAndDay(4));
    }

    @Test
    void countsAnEntryThatIsMovedToAnotherTimeInTheZoneAndDayOfNow() throws SQLException {
        journal.save(remedy(4, 8 * 60, null));
        journal.close();
        journal = inTokyo();
        journal.save(remedy(4, 8 * 60 + 1, null));
        assertEquals("Asia/Tokyo 2026-03-11", zoneAndDay(4));
    }

    private SqliteJournal inTokyo() {
        FixedClocks tokyo = new FixedClocks(NOON, ZoneId.of("Asia/Tokyo"));
        return SqliteJournal.open(folder.resolve("data/journal.db"), tokyo, () -> DayRollover.DEFAULT);
    }

    /** The sample remedy with another length. */
    private static JournalEntry.Remedy longer(JournalEntry.Remedy remedy) {
        return new JournalEntry.Remedy(
                remedy.id(),
                remedy.at(),
                remedy.remedyId(),
                remedy.length().plusMinutes(5),
                remedy.siteId(),
                remedy.episodeId(),
                remedy.before(),
                remedy.after(),
                remedy.note());
    }

    private String zoneAndDay(int number) throws SQLException {
        return journal.database()
                .first(
                        row -> row.text("zone") + " " + row.text("day"),
                        "SELECT zone, day FROM remedy WHERE id = ?",
                        id(number))
                .orElseThrow();
    }
}
