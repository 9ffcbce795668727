package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.ProgrammeState;
import app.nape.code.Sentence;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.SampleEntries;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.FixedClocks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is read while it is added: all that stands in it arrives, and nothing where it is only looked at or refused. */
class ArchiveMergeTest {
    private static final Instant NOW = SampleEntries.at(90);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final JournalEntry PAIN = SampleEntries.pain(1, 0, SampleEntries.at(60));
    private static final JournalEntry READING = SampleEntries.reading(2, 1, 1, 6);
    private static final Written TOKYO = new Written(ZoneId.of("Asia/Tokyo"), LocalDate.of(2026, 3, 10));
    private static final PositionDay STOOD =
            new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofMinutes(40));
    private static final EpisodeSafety CARD = EpisodeSafety.NONE.ticked(List.of("fever"));
    private static final KeptProgramme PLAN = new KeptProgramme(
            new UUID(0x7000, 1),
            ProgrammeState.FOLLOWED,
            NOW,
            List.of(new KeptRevision(1, NOW, NOW, DAY, null, "{}")),
            List.of());
    private static final JsonArchive.Contents ALL = new JsonArchive.Contents(
            List.of(PAIN, READING),
            OwnStretches.NOTHING,
            new TreeMap<>(Map.of(DAY, Duration.ofMinutes(371))),
            new TreeMap<>(Map.of(DAY, STOOD)),
            Map.of(PAIN.id(), TOKYO),
            CARD,
            List.of(PLAN));

    private final Path folder;
    private SqliteJournal journal;

    ArchiveMergeTest(@TempDir Path folder) {
        this.folder = folder;
        journal = open("nape.db");
    }

    private SqliteJournal open(String name) {
        return SqliteJournal.open(
                folder.resolve(name), new FixedClocks(NOW, ZoneOffset.UTC), () -> DayRollover.DEFAULT);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static ArchiveReader reader(JsonArchive.Contents contents) {
        return reader(contents, Optional.empty());
    }

    private static ArchiveReader reader(JsonArchive.Contents contents, Optional<EntryBounds.Fault> ofEach) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents, NOW, out);
        return new ArchiveReader(new ByteArrayInputStream(out.toByteArray()), _ -> ofEach);
    }

    private void assertNothingCame() {
        assertTrue(journal.isEmpty());
        assertTrue(journal.cardSafety().isEmpty());
        assertEquals(List.of(), journal.programmes().all());
        assertEquals(Map.of(), journal.activeDays(DAY, DAY));
        assertEquals(Map.of(), journal.positionDays(DAY, DAY));
    }

    @Test
    void bringsEntriesHoursPositionsCardAndProgrammes() {
        assertEquals(new JsonArchive.Merged(2, 0, 0), JsonArchive.merge(() -> reader(ALL), journal, true));
        assertEquals(PAIN, journal.find(PAIN.id()).orElseThrow());
        assertEquals(READING, journal.find(READING.id()).orElseThrow());
        assertEquals(TOKYO, journal.written(Instant.MIN, Instant.MAX).get(PAIN.id()));
        assertEquals(Map.of(DAY, Duration.ofMinutes(371)), journal.activeDays(DAY, DAY));
        assertEquals(Map.of(DAY, STOOD), journal.positionDays(DAY, DAY));
        assertEquals(CARD, journal.cardSafety());
        assertEquals(List.of(PLAN), journal.programmes().all());
    }

    @Test
    void changesNothingWhereItIsOnlyLookedAt() {
        assertEquals(new JsonArchive.Merged(2, 0, 0), JsonArchive.merge(() -> reader(ALL), journal, false));
        assertNothingCame();
        assertEquals(new JsonArchive.Merged(2, 0, 0), JsonArchive.compare(ALL, journal));
        assertNothingCame();
        journal.save(PAIN);
        assertEquals(new JsonArchive.Merged(1, 1, 0), JsonArchive.compare(ALL, journal));
    }

    @Test
    void changesNothingWhereItIsRefused() {
        Optional<EntryBounds.Fault> fault =
                Optional.of(new EntryBounds.Fault("sites", Sentence.of("entry.is-not-a-key")));
        assertThrows(ArchiveRefused.class, () -> JsonArchive.merge(() -> reader(ALL, fault), journal, true));
        assertNothingCame();
        JsonArchive.Contents orphan = ALL.with(List.of(READING), Map.of());
        assertThrows(ArchiveRefused.class, () -> JsonArchive.merge(() -> reader(orphan), journal, true));
        assertNothingCame();
    }

    @Test
    void tellsWhatStandsBesideTheEntriesBeforeAnyIsRead() {
        try (ArchiveReader reader = reader(ALL)) {
            assertEquals(ALL.with(List.of(), Map.of()), reader.head());
        }
    }

    @Test
    void closesItsFileWithItself() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(ALL, NOW, out);
        new ArchiveReader(
                        new FilterInputStream(new ByteArrayInputStream(out.toByteArray())) {
                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        _ -> Optional.empty())
                .close();
        assertTrue(closed[0]);
    }

    @Test
    void goesOnBehindTheEntriesThatItBegins() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveWriter writer = new ArchiveWriter(ALL.with(List.of(PAIN), Map.of()), NOW, out)) {
            writer.entry(READING, TOKYO);
        }
        JsonArchive.Contents read = JsonArchive.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(List.of(PAIN, READING), read.entries());
        assertEquals(Map.of(READING.id(), TOKYO), read.written());
        assertEquals(3, out.toString(UTF_8).lines().count(), "an entry a line");
    }
}
