package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.journal.DayFigures;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.SqliteJournal;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import app.nape.words.InEnglish;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that moves to a machine in another time zone: the morning of the 20th in Tokyo stays the 20th. */
class JourneyTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant SEVEN = Instant.parse("2026-11-19T22:00:00Z");
    private static final UUID PAIN = new UUID(0, 1);
    private static final UUID SCORE = new UUID(0, 2);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 11, 20);

    private final Path folder;

    JourneyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record At(ZoneId zone) implements Clocks {
        @Override
        public Moment now() {
            return new Moment(SEVEN.plus(Duration.ofDays(5)), Duration.ZERO);
        }
    }

    private SqliteJournal journal(ZoneId zone) {
        return SqliteJournal.open(
                folder.resolve(zone.getId().replace('/', '-') + ".db"), new At(zone), () -> DayRollover.DEFAULT);
    }

    private static byte[] exported(SqliteJournal journal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(
                new JsonArchive.Contents(
                        journal.between(Instant.MIN, Instant.MAX, Set.of()),
                        OwnStretches.NOTHING,
                        new TreeMap<>(),
                        journal.written(Instant.MIN, Instant.MAX),
                        journal.cardSafety()),
                SEVEN,
                out);
        return out.toByteArray();
    }

    private static void writeMorning(SqliteJournal journal) {
        journal.saveAll(List.of(
                new JournalEntry.Pain(new PainEpisode(
                        PAIN,
                        SEVEN,
                        null,
                        List.of(new PainSite("neck-back", null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)),
                new JournalEntry.Reading(SCORE, PAIN, SEVEN, new Nprs(5), null)));
    }

    private static List<LocalDate> days(SqliteJournal journal) {
        return journal.days(TWENTIETH.minusDays(3), TWENTIETH.plusDays(3), UTC, DayRollover.DEFAULT).stream()
                .map(DayFigures::day)
                .toList();
    }

    @Test
    void keepsZoneAndDayFromTokyoToUtcAndBack() throws IOException {
        try (SqliteJournal tokyo = journal(TOKYO);
                SqliteJournal utc = journal(UTC)) {
            writeMorning(tokyo);
            byte[] archive = exported(tokyo);
            JsonArchive.merge(JsonArchive.read(new ByteArrayInputStream(archive)), utc);
            Written written = new Written(TOKYO, TWENTIETH);
            assertEquals(Map.of(PAIN, written, SCORE, written), utc.written(Instant.MIN, Instant.MAX));
            assertEquals(List.of(TWENTIETH), days(utc));
            assertEquals(new String(archive, UTF_8), new String(exported(utc), UTF_8));
            utc.undo();
            assertEquals(List.of(), days(utc));
        }
    }

    @Test
    void writesEachLineOfATableInItsOwnZone() throws IOException {
        try (SqliteJournal tokyo = journal(TOKYO)) {
            writeMorning(tokyo);
            Map<UUID, Written> written = tokyo.written(Instant.MIN, Instant.MAX);
            StringWriter out = new StringWriter();
            CsvExport table = new CsvExport(new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES), out);
            for (JournalEntry entry : tokyo.between(Instant.MIN, Instant.MAX, Set.of("reading"))) {
                table.entry(entry, written.getOrDefault(entry.id(), new Written(UTC, TWENTIETH)));
            }
            assertTrue(out.toString().contains(",2026-11-20T07:00:00+09:00,"), out.toString());
        }
    }

    @Test
    void countsAnEntryOfAnOlderArchiveByTheDayHere() {
        String archive = """
            {"format":"nape-journal","version":3,"entries":[{"kind":"pain","id":"00000000-0000-0000-0000-000000000001",\
            "at":"2026-11-19T22:00:00Z","sites":[{"site":"neck-back"}]}]}\
            """;
        try (SqliteJournal utc = journal(UTC)) {
            JsonArchive.merge(JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8))), utc);
            assertEquals(Map.of(PAIN, new Written(UTC, TWENTIETH.minusDays(1))), utc.written(Instant.MIN, Instant.MAX));
        }
    }

    @Test
    void refusesAZoneOrDayThatCannotBe() {
        assertEquals(
                "Entry 1, zone is not a time zone such as Europe/Berlin; nothing was imported.",
                refused("\"zone\":\"Asia/Atlantis\",\"day\":\"2026-11-20\""));
        assertEquals(
                "Entry 1, day is not a day such as 2026-03-10; nothing was imported.",
                refused("\"zone\":\"Asia/Tokyo\",\"day\":\"2026-02-30\""));
        assertEquals(
                "Entry 1, day is not the day of that time in that zone; nothing was imported.",
                refused("\"zone\":\"Asia/Tokyo\",\"day\":\"2026-11-21\""));
        assertEquals("Entry 1, day has no time zone; nothing was imported.", refused("\"day\":\"2026-11-20\""));
    }

    private static String refused(String fields) {
        String archive = "{\"format\":\"nape-journal\",\"version\":4,\"entries\":[{\"kind\":\"pain\",\"id\":\"" + PAIN
                + "\",\"at\":\"2026-11-19T22:00:00Z\"," + fields + ",\"sites\":[{\"site\":\"neck-back\"}]}]}";
        return InEnglish.thrown(
                ArchiveRefused.class, () -> JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8))));
    }
}
