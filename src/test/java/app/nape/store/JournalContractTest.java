package app.nape.store;

import static app.nape.store.SampleEntries.at;
import static app.nape.store.SampleEntries.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every journal promises, asked of the one people live on and of the one that pages are tested on. */
class JournalContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    enum Kind {
        ON_DISK,
        IN_MEMORY
    }

    @TempDir
    Path folder;

    private Journal journal = new MemoryJournal();

    private void open(Kind kind) {
        journal = switch (kind) {
            case ON_DISK ->
                SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
            case IN_MEMORY -> new MemoryJournal();
        };
    }

    @AfterEach
    void close() {
        if (journal instanceof SqliteJournal sqlite) {
            sqlite.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryEntryAsItIs(Kind kind) {
        open(kind);
        journal.saveAll(SampleEntries.oneOfEach());
        journal.save(SampleEntries.measure(9, 6));
        for (JournalEntry entry : SampleEntries.oneOfEach()) {
            assertEquals(Optional.of(entry), journal.find(entry.id()));
        }
        assertEquals(Optional.empty(), journal.find(id(77)));
        assertEquals(7, journal.between(Instant.MIN, Instant.MAX, Set.of()).size());
    }

    @ParameterizedTest
    @EnumSource
    void replacesAnEntryOfTheSameId(Kind kind) {
        open(kind);
        journal.save(SampleEntries.pause(6, 5));
        journal.save(SampleEntries.pause(6, 9));
        assertEquals(List.of(SampleEntries.pause(6, 9)), journal.between(Instant.MIN, Instant.MAX, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void givesWhatBeganInARangeOldestFirstAndTheNewestBeforeATimeNewestFirst(Kind kind) {
        open(kind);
        for (int number : List.of(3, 1, 2)) {
            journal.save(SampleEntries.pause(number, number * 10));
        }
        journal.save(SampleEntries.measure(9, 15));
        assertEquals(
                List.of(SampleEntries.pause(1, 10), SampleEntries.pause(2, 20)),
                journal.between(at(10), at(30), Set.of("break")),
                "from is within, to is not");
        assertEquals(
                List.of(SampleEntries.pause(2, 20), SampleEntries.measure(9, 15)), journal.latest(at(30), 2, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void takesAnEpisodeAwayWithItsReadingsAndSpasmsButLeavesWhatWasUsedAndDone(Kind kind) {
        open(kind);
        journal.saveAll(SampleEntries.oneOfEach());
        assertTrue(journal.delete(id(1)));
        assertEquals(
                List.of(SampleEntries.remedy(4, 3, null), SampleEntries.stretch(5, 4, null), SampleEntries.pause(6, 5)),
                journal.between(Instant.MIN, Instant.MAX, Set.of()));
        journal.undo();
        assertEquals(SampleEntries.oneOfEach(), journal.between(Instant.MIN, Instant.MAX, Set.of()));
        assertFalse(journal.delete(id(77)));
    }

    @ParameterizedTest
    @EnumSource
    void takesBackAWholeChangeAndThenTheOneBefore(Kind kind) {
        open(kind);
        journal.save(SampleEntries.measure(1, 1));
        journal.saveAll(List.of(SampleEntries.measure(2, 2), SampleEntries.measure(3, 3)));
        assertEquals(Optional.of(SampleEntries.measure(2, 2)), journal.undo());
        assertEquals(List.of(SampleEntries.measure(1, 1)), journal.between(Instant.MIN, Instant.MAX, Set.of()));
        assertEquals(Optional.of(SampleEntries.measure(1, 1)), journal.undo());
        assertEquals(Optional.empty(), journal.undo());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeBackABreakThatWasRecordedByItself(Kind kind) {
        open(kind);
        journal.save(SampleEntries.measure(1, 1));
        journal.save(SampleEntries.pause(2, 2));
        assertEquals(Optional.of(SampleEntries.measure(1, 1)), journal.undo());
        assertEquals(List.of(SampleEntries.pause(2, 2)), journal.between(Instant.MIN, Instant.MAX, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOpenEpisodesNewestFirstWithTheirReadings(Kind kind) {
        open(kind);
        journal.saveAll(List.of(
                SampleEntries.pain(1, 0, null), SampleEntries.pain(2, 10, null), SampleEntries.pain(3, 5, at(8))));
        journal.saveAll(List.of(SampleEntries.reading(11, 1, 9, 4), SampleEntries.reading(12, 1, 3, 6)));
        assertEquals(
                List.of(id(2), id(1)),
                journal.openEpisodes().stream().map(PainEpisode::id).toList());
        assertEquals(
                List.of(SampleEntries.reading(12, 1, 3, 6), SampleEntries.reading(11, 1, 9, 4)),
                journal.readings(id(1)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasSaidOfWarningSignsThroughAnUndo(Kind kind) {
        open(kind);
        EpisodeSafety said = EpisodeSafety.NONE.ticked(List.of("fever"));
        journal.save(SampleEntries.pain(1, 0, null));
        journal.save(SampleEntries.measure(2, 2));
        journal.keepSafety(Map.of(id(1), said), said);
        journal.undo();
        assertEquals(said, journal.openEpisodes().getFirst().safety());
        assertEquals(said, journal.cardSafety());
        assertEquals(Optional.empty(), journal.find(id(2)), "what was taken back is the change before it");
    }

    @ParameterizedTest
    @EnumSource
    void countsTheLongestUseThatWasToldOfADay(Kind kind) {
        open(kind);
        journal.keepActive(DAY, Duration.ofMinutes(90));
        journal.keepActive(DAY, Duration.ofMinutes(30));
        journal.keepActive(DAY.plusDays(2), Duration.ofMinutes(5));
        assertEquals(Map.of(DAY, Duration.ofMinutes(90)), journal.activeDays(DAY, DAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheFullerOfTwoAccountsOfADaysChangesOfPosition(Kind kind) {
        open(kind);
        Duration hour = Duration.ofHours(1);
        journal.keepPositions(Map.of(DAY, new PositionDay(3, 0, 2, hour, hour, Duration.ZERO)));
        journal.keepPositions(Map.of(
                DAY,
                new PositionDay(2, 1, 1, Duration.ofMinutes(70), Duration.ofMinutes(59), Duration.ofMinutes(1)),
                DAY.plusDays(2),
                new PositionDay(1, 1, 1, hour, hour, hour)));
        assertEquals(
                Map.of(DAY, new PositionDay(3, 1, 2, Duration.ofMinutes(70), hour, Duration.ofMinutes(1))),
                journal.positionDays(DAY, DAY.plusDays(1)));
        assertEquals(
                List.of(DAY, DAY.plusDays(2)),
                List.copyOf(
                        journal.positionDays(DAY.minusDays(9), DAY.plusDays(2)).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheTurnsOfAProgrammeByDayAndThoseOfNoOther(Kind kind) {
        open(kind);
        UUID plan = id(900);
        JournalEntry.Stretch today = SampleEntries.turn(5, 60, plan);
        JournalEntry.Stretch before = SampleEntries.turn(6, -24 * 60, plan);
        journal.saveAll(List.of(today, before, SampleEntries.turn(7, 0, id(901)), SampleEntries.stretch(8, 4, null)));
        assertEquals(
                List.of(
                        before.dated(DAY.minusDays(1)).orElseThrow(),
                        today.dated(DAY).orElseThrow()),
                journal.turns(plan, DAY.minusDays(1), DAY, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT));
        assertEquals(
                List.of(today.dated(DAY).orElseThrow()),
                journal.turns(plan, DAY, DAY, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT));
        assertEquals(Optional.of(today), journal.find(today.id()));
        journal.delete(today.id());
        journal.undo();
        assertEquals(Optional.of(today), journal.find(today.id()), "an undo brings the whole turn back");
    }

    @ParameterizedTest
    @EnumSource
    void remembersTheLastUseOfARemedyAndTheUsualTriggers(Kind kind) {
        open(kind);
        journal.saveAll(List.of(SampleEntries.remedy(4, 3, null), SampleEntries.remedy(5, 9, null)));
        journal.save(SampleEntries.pain(1, 0, null));
        assertEquals(Optional.of(SampleEntries.remedy(5, 9, null)), journal.lastRemedy("ice"));
        assertEquals(Optional.empty(), journal.lastRemedy("heat"));
        assertEquals(Set.of("screen-sitting", "stress"), Set.copyOf(journal.usualTriggers(5)));
        assertEquals(1, journal.usualTriggers(1).size());
    }
}
