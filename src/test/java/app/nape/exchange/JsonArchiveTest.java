package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.journal.JournalEntry;
import app.nape.settings.OwnStretches;
import app.nape.store.SqliteJournal;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import app.nape.words.InEnglish;
import app.nape.workshop.demo.DemoLife;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArchiveTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SortedMap<LocalDate, Duration> HOURS = new TreeMap<>(
            Map.of(LocalDate.of(2026, 3, 9), Duration.ofMinutes(371), LocalDate.of(2026, 3, 10), Duration.ofHours(5)));
    private static final Instant END = Instant.parse("2026-03-10T12:00:00Z");

    private static SqliteJournal open(Path file) {
        return SqliteJournal.open(
                file,
                new Clocks() {
                    @Override
                    public Moment now() {
                        return new Moment(END, Duration.ZERO);
                    }

                    @Override
                    public ZoneId zone() {
                        return BERLIN;
                    }
                },
                () -> DayRollover.DEFAULT);
    }

    private static List<JournalEntry> life() {
        List<JournalEntry> all = new ArrayList<>();
        new DemoLife(4, Bundled.EXERCISES.routines(), BERLIN, END).live(1, all::addAll);
        return all;
    }

    /** Its first weeks: entries that name an episode stand behind it. */
    private static List<JournalEntry> weeks() {
        return life().subList(0, 300);
    }

    private static JsonArchive.Contents contents(List<JournalEntry> entries) {
        return new JsonArchive.Contents(entries, OwnStretches.NOTHING, new TreeMap<>(), Map.of(), EpisodeSafety.NONE);
    }

    private static byte[] archive(List<JournalEntry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents(entries), END, out);
        return out.toByteArray();
    }

    private static List<JournalEntry> read(byte[] archive) {
        return JsonArchive.read(new ByteArrayInputStream(archive)).entries();
    }

    @Test
    void givesBackAWholeLifeAsItWasWritten() {
        List<JournalEntry> life = life();
        assertEquals(life, read(archive(life)));
        assertEquals(List.of(), read(archive(List.of())));
    }

    @Test
    void mergesByIdAndCanBeRepeated(@TempDir Path folder) {
        List<JournalEntry> life = weeks();
        try (SqliteJournal journal = open(folder.resolve("nape.db"))) {
            assertEquals(new JsonArchive.Merged(life.size(), 0, 0), JsonArchive.merge(contents(life), journal));
            assertEquals(new JsonArchive.Merged(0, life.size(), 0), JsonArchive.merge(contents(life), journal));
            JournalEntry.Break changed =
                    (JournalEntry.Break) journal.latest(END, 1, Set.of("break")).getFirst();
            JournalEntry.Break other = new JournalEntry.Break(
                    changed.id(), changed.at(), "mine", changed.breakKind(), changed.outcome(), changed.length());
            journal.save(other);
            assertEquals(new JsonArchive.Merged(0, life.size() - 1, 1), JsonArchive.merge(contents(life), journal));
            assertEquals(other, journal.find(other.id()).orElseThrow());
        }
    }

    @Test
    void takesAnImportBackInOneStep(@TempDir Path folder) {
        try (SqliteJournal journal = open(folder.resolve("nape.db"))) {
            JsonArchive.merge(contents(weeks()), journal);
            journal.undo();
            assertTrue(journal.isEmpty());
        }
    }

    @Test
    void refusesAWrongEntryByItsNumberAndField() {
        assertRefused("Entry 1, score is not a whole number from 0 to 10; nothing was imported.", "\"score\":11");
        assertRefused("Entry 1, score is missing; nothing was imported.", "\"note\":\"x\"");
        assertRefused("Entry 1, mood is not known here; nothing was imported.", "\"score\":1,\"mood\":3");
        assertRefused("This file is not a whole Nape archive; nothing was imported.", "\"score\":1,\"score\":2");
    }

    @Test
    void carriesTheSignsThatHoldExercisesBack() {
        PainEpisode episode = new PainEpisode(
                new UUID(7, 6),
                END,
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                new EpisodeSafety(List.of("arm-weakness"), END, null));
        List<JournalEntry> life = List.of(new JournalEntry.Pain(episode));
        assertEquals(life, read(archive(life)));
    }

    @Test
    void refusesHoursOfADayThatIsNoneOrLongerThanTwo() {
        String archive = """
            {"format":"nape-journal","version":3,"written":"2026-03-10T12:00:00Z",\
            "hours":{"%s":"%s"},"entries":[]}\
            """;
        assertEquals(
                "Hours of use, 2026-02-30 is not a day such as 2026-03-10; nothing was imported.",
                refused(archive.formatted("2026-02-30", "PT1H")));
        assertEquals(
                "Hours of use, 2026-02-20 is not within 0 to 48 hours; nothing was imported.",
                refused(archive.formatted("2026-02-20", "PT49H")));
    }

    private static String refused(String archive) {
        return InEnglish.thrown(
                ArchiveRefused.class, () -> JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8))));
    }

    @Test
    void carriesTheSignsThatWereTickedApartFromAnyEpisode(@TempDir Path folder) {
        EpisodeSafety said = EpisodeSafety.NONE
                .ticked(List.of("cardiac"))
                .seenAt(END)
                .answered("chest-pressing", "not-sure")
                .advised(END, List.of("cardiac:emergency"));
        JsonArchive.Contents contents =
                new JsonArchive.Contents(List.of(), OwnStretches.NOTHING, new TreeMap<>(), Map.of(), said);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents, END, out);
        assertEquals(contents, JsonArchive.read(new ByteArrayInputStream(out.toByteArray())));
        try (SqliteJournal journal = open(folder.resolve("nape.db"))) {
            JsonArchive.merge(contents, journal);
            assertEquals(said, journal.cardSafety());
            JsonArchive.merge(contents(List.of()), journal);
            assertEquals(said, journal.cardSafety(), "an archive that says nothing takes nothing away");
        }
        try (SqliteJournal journal = open(folder.resolve("here.db"))) {
            EpisodeSafety here = EpisodeSafety.NONE.ticked(List.of("fever"));
            journal.keepSafety(Map.of(), here);
            JsonArchive.merge(contents, journal);
            assertEquals(here, journal.cardSafety(), "what was said here stays as it is");
        }
    }

    @Test
    void carriesWhatIsThePersonsOwnOfTheStretches() {
        OwnStretches own = new OwnStretches(
                Set.of("osteoporosis", "floor"),
                Set.of("desk-5"),
                Set.of("chin-tuck"),
                List.of(new Routine(
                        "my-morning",
                        "Morning’s",
                        "Daily",
                        List.of(
                                new RoutineItem("chin-tuck", 3, Duration.ofSeconds(4), 2),
                                RoutineItem.plain("shoulder-rolls")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(new JsonArchive.Contents(List.of(), own, HOURS, Map.of(), EpisodeSafety.NONE), END, out);
        assertEquals(
                new JsonArchive.Contents(List.of(), own, HOURS, Map.of(), EpisodeSafety.NONE),
                JsonArchive.read(new ByteArrayInputStream(out.toByteArray())));
        String wrong = new String(out.toByteArray(), UTF_8);
        assertEquals(
                "Your own stretch choices, reps is not a whole number from 1 to 99; nothing was imported.",
                InEnglish.thrown(
                        ArchiveRefused.class,
                        () -> read(wrong.replace("\"reps\":3", "\"reps\":0").getBytes(UTF_8))));
        assertThrows(
                ArchiveRefused.class,
                () -> read(wrong.replace("\"ticked\":[", "\"ticked\":[4,").getBytes(UTF_8)));
        assertThrows(
                ArchiveRefused.class,
                () -> read(wrong.replace("\"goal\"", "\"goals\"").getBytes(UTF_8)));
    }

    @Test
    void carriesAnswersToQuestions() {
        JournalEntry.Measure own = new JournalEntry.Measure(
                new UUID(7, 7),
                END,
                OutcomeMeasure.PSFS,
                List.of(new OutcomeAnswer("sleep", 2), new OutcomeAnswer("drive", 3), new OutcomeAnswer("lift", 7)),
                null);
        JournalEntry.Measure week = new JournalEntry.Measure(
                new UUID(7, 8),
                END,
                OutcomeMeasure.PEG,
                List.of(new OutcomeAnswer(null, 2), new OutcomeAnswer(null, 3), new OutcomeAnswer(null, 7)),
                "better");
        assertEquals(List.of(own, week), read(archive(List.of(own, week))));
        String cut = new String(archive(List.of(week)), UTF_8).replace("{\"score\":7}", "{\"score\":17}");
        assertThrows(ArchiveRefused.class, () -> read(cut.getBytes(UTF_8)));
        String few = new String(archive(List.of(week)), UTF_8).replace(",{\"score\":7}", "");
        assertEquals(
                "Entry 1, answers are not as many as the measure has; nothing was imported.",
                InEnglish.thrown(ArchiveRefused.class, () -> read(few.getBytes(UTF_8))));
    }

    private static void assertRefused(String sentence, String fields) {
        String id = "01950000-0000-7000-8000-000000000001";
        String archive = "{\"format\":\"nape-journal\",\"version\":1,\"entries\":[{\"kind\":\"reading\",\"id\":\"" + id
                + "\",\"episode\":\"" + id + "\",\"at\":\"2026-03-10T12:00:00Z\"," + fields + "}]}";
        assertEquals(sentence, InEnglish.thrown(ArchiveRefused.class, () -> read(archive.getBytes(UTF_8))));
    }

    @Test
    void refusesWhatIsNoArchiveCutOffOrNewer() {
        byte[] whole = archive(life().subList(0, 20));
        for (int cut = 0; cut < whole.length - 2; cut += 97) {
            byte[] part = java.util.Arrays.copyOf(whole, cut);
            assertThrows(ArchiveRefused.class, () -> read(part));
        }
        for (String wrong : List.of(
                "[]",
                "null",
                "{}",
                "{\"entries\":[]}",
                "{\"format\":\"other\",\"version\":1,\"entries\":[]}",
                "[".repeat(2_000))) {
            assertThrows(ArchiveRefused.class, () -> read(wrong.getBytes(UTF_8)), wrong);
        }
        ArchiveRefused newer = assertThrows(
                ArchiveRefused.class,
                () -> read(
                        ("{\"format\":\"nape-journal\",\"version\":" + (JsonArchive.VERSION + 1) + ",\"entries\":[]}")
                                .getBytes(UTF_8)));
        assertTrue(InEnglish.of(newer).contains("newer version"));
    }

    @Test
    void refusesAReadingWithoutItsEpisode(@TempDir Path folder) {
        List<JournalEntry> readings =
                life().stream().filter(JournalEntry.Reading.class::isInstance).toList();
        try (SqliteJournal journal = open(folder.resolve("nape.db"))) {
            assertThrows(ArchiveRefused.class, () -> JsonArchive.merge(contents(readings), journal));
            assertTrue(journal.isEmpty());
        }
    }
}
