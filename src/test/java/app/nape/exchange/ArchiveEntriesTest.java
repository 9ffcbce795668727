package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.SampleEntries;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.FixedClocks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of a few entries with every field filled in: what is written, what is read again, and what an import makes of it. */
class ArchiveEntriesTest {
    private static final Instant NOW = SampleEntries.at(90);
    private static final JournalEntry PAIN = SampleEntries.pain(1, 0, SampleEntries.at(60));
    private static final List<JournalEntry> ALL = List.of(
            PAIN,
            SampleEntries.reading(2, 1, 1, 6),
            SampleEntries.spasm(3, 1, 2),
            SampleEntries.remedy(4, 3, 1),
            SampleEntries.stretch(5, 4, 1),
            SampleEntries.pause(6, 5),
            SampleEntries.measure(7, 6));
    private static final OwnStretches OWN = new OwnStretches(
            Set.of("osteoporosis", "floor"),
            Set.of("desk-5"),
            Set.of("chin-tuck"),
            List.of(new Routine(
                    "my-own",
                    "Own",
                    "Daily",
                    List.of(
                            new RoutineItem("self-hug", 3, Duration.ofSeconds(4), 2),
                            RoutineItem.plain("shoulder-rolls")))));
    private static final SortedMap<LocalDate, Duration> HOURS =
            new TreeMap<>(Map.of(LocalDate.of(2026, 3, 9), Duration.ofMinutes(371)));
    private static final EpisodeSafety SAID = EpisodeSafety.NONE
            .ticked(List.of("cardiac"))
            .seenAt(SampleEntries.at(5))
            .answered("chest-pressing", "not-sure")
            .advised(SampleEntries.at(6), List.of("cardiac:emergency"));

    private static JsonArchive.Contents of(List<JournalEntry> entries) {
        return new JsonArchive.Contents(entries, OwnStretches.NOTHING, new TreeMap<>(), Map.of(), EpisodeSafety.NONE);
    }

    private static String text(JsonArchive.Contents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents, NOW, out);
        return out.toString(UTF_8);
    }

    private static JsonArchive.Contents read(String archive) {
        return JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8)));
    }

    private static SqliteJournal journal(Path file) {
        return SqliteJournal.open(file, new FixedClocks(NOW, ZoneOffset.UTC), () -> DayRollover.DEFAULT);
    }

    @Test
    void givesBackEachKindWithEveryField() {
        assertEquals(of(ALL), read(text(of(ALL))));
    }

    @Test
    void givesBackAllThatIsNotAnEntry() {
        Map<UUID, Written> written = Map.of(PAIN.id(), new Written(ZoneId.of("Asia/Tokyo"), LocalDate.of(2026, 3, 10)));
        JsonArchive.Contents all = new JsonArchive.Contents(ALL, OWN, HOURS, written, SAID);
        assertEquals(all, read(text(all)));
    }

    @Test
    void givesBackProgrammesAndWhichOfTheirSetsWereDone() {
        UUID plan = new UUID(0x7000, 1);
        KeptProgramme kept = new KeptProgramme(
                plan,
                ProgrammeState.FOLLOWED,
                NOW,
                List.of(
                        new KeptRevision(1, NOW, NOW, LocalDate.of(2026, 3, 9), "key=", "{\n \"format\": \"ä\"}"),
                        new KeptRevision(2, NOW, null, null, null, "{}")),
                List.of(new PhaseAnswer("p2", MoveOn.NOT_YET, NOW, LocalDate.of(2026, 3, 10))));
        JsonArchive.Contents all = new JsonArchive.Contents(
                List.of(SampleEntries.turn(1, 0, plan)),
                OwnStretches.NOTHING,
                new TreeMap<>(),
                new TreeMap<>(),
                Map.of(),
                EpisodeSafety.NONE,
                List.of(kept));
        assertEquals(all, read(text(all)));
        assertTrue(
                text(all)
                        .contains("\"programme\":\"00000000-0000-7000-0000-000000000001\",\"revision\":2,"
                                + "\"phase\":\"p1\",\"set\":\"s1\",\"ticked\":true,\"items\":[\"i1\",\"i3\"],"
                                + "\"skipped\":[\"i2:not-suited\"]"),
                text(all));
        String noPlan = text(all).replace("\"programme\":\"00000000-0000-7000-0000-000000000001\",", "");
        assertThrows(ArchiveRefused.class, () -> read(noPlan));
        assertThrows(ArchiveRefused.class, () -> read(text(all).replace(":not-suited", ":lazy")));
        assertThrows(ArchiveRefused.class, () -> read(text(all).replace("\"followed\"", "\"loved\"")));
    }

    @Test
    void takesProgrammesOfAnArchiveOverWithoutTouchingThoseThatAreHere(@TempDir Path folder) {
        UUID plan = new UUID(0x7000, 1);
        KeptRevision revision = new KeptRevision(1, NOW, NOW, LocalDate.of(2026, 3, 9), null, "{}");
        KeptProgramme there = new KeptProgramme(plan, ProgrammeState.FOLLOWED, NOW, List.of(revision), List.of());
        try (SqliteJournal journal = journal(folder.resolve("nape.db"))) {
            JsonArchive.Contents all = new JsonArchive.Contents(
                    List.of(),
                    OwnStretches.NOTHING,
                    new TreeMap<>(),
                    new TreeMap<>(),
                    Map.of(),
                    EpisodeSafety.NONE,
                    List.of(there));
            JsonArchive.merge(all, journal);
            assertEquals(List.of(there), journal.programmes().all());
            journal.programmes().end(plan, NOW);
            JsonArchive.merge(all, journal);
            assertEquals(
                    ProgrammeState.ENDED,
                    journal.programmes().find(plan).orElseThrow().state());
        }
    }

    @Test
    void givesBackChangesOfPosition() {
        PositionDay day = new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofMinutes(40));
        JsonArchive.Contents all = new JsonArchive.Contents(
                List.of(),
                OwnStretches.NOTHING,
                new TreeMap<>(),
                new TreeMap<>(Map.of(LocalDate.of(2026, 3, 9), day)),
                Map.of(),
                EpisodeSafety.NONE);
        assertEquals(all, read(text(all)));
        assertTrue(
                text(all)
                        .contains("\"positions\":{\"2026-03-09\":{\"changes\":6,\"answered\":3,\"lapsed\":1,"
                                + "\"longest\":\"PT1H35M\",\"sat\":\"PT4H\",\"stood\":\"PT40M\"}}"),
                text(all));
    }

    /** Another program reads these names. */
    @Test
    void writesFieldsUnderTheNamesThatTheyHave() {
        String archive = text(
                new JsonArchive.Contents(List.of(PAIN), OwnStretches.NOTHING, HOURS, Map.of(), EpisodeSafety.NONE));
        assertTrue(
                archive.startsWith("{\"format\":\"nape-journal\",\"version\":" + JsonArchive.VERSION
                        + ",\"written\":\"2026-03-10T13:30:00Z\","
                        + "\"hours\":{\"2026-03-09\":\"PT6H11M\"},\"entries\":["),
                archive);
        assertTrue(
                archive.contains("\"kind\":\"pain\",\"id\":\"" + PAIN.id()
                        + "\",\"at\":\"2026-03-10T12:00:00Z\",\"ended\":\"2026-03-10T13:00:00Z\",\"sites\":[{\"site\":"
                        + "\"neck-back\",\"side\":\"right\"},{\"site\":\"c-spine\"},{\"site\":\"scapula\",\"side\":\"both\"}],"
                        + "\"triggers\":[\"screen-sitting\",\"stress\"],\"symptoms\":[\"tight\",\"headache\"],\"qualities\":[\"aching\"],\"note\":\"woke"
                        + " up with “it” – again\"}"),
                archive);
        assertFalse(archive.contains("null"), "what is not known is left out");
        assertFalse(archive.contains("stretches"), "nothing of one's own is not written");
    }

    @Test
    void leavesTheStreamOpenForWhoeverGaveIt() {
        boolean[] closed = new boolean[1];
        JsonArchive.write(of(ALL), NOW, new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
            }
        });
        assertFalse(closed[0]);
    }

    @Test
    void hasWrittenEverythingWhenItReturns() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(of(ALL), NOW, new java.io.BufferedOutputStream(out, 1_000_000));
        assertTrue(out.toString(UTF_8).endsWith("]}"), "nothing is left in a buffer");
    }

    @Test
    void countsWhatIsNewTheSameAndOtherwise(@TempDir Path folder) {
        try (SqliteJournal journal = journal(folder.resolve("nape.db"))) {
            journal.save(PAIN);
            journal.save(SampleEntries.reading(2, 1, 1, 3));
            assertEquals(new JsonArchive.Merged(5, 1, 1), JsonArchive.merge(of(ALL), journal));
            assertEquals(
                    SampleEntries.reading(2, 1, 1, 3),
                    journal.find(ALL.get(1).id()).orElseThrow(),
                    "what is there stays as it is");
            assertEquals(new JsonArchive.Merged(0, 6, 1), JsonArchive.merge(of(ALL), journal));
            journal.undo();
            assertEquals(2, journal.latest(Instant.MAX, 99, Set.of()).size(), "one step takes an import back");
        }
    }

    @Test
    void refusesWhatBelongsToAnEpisodeThatIsNowhere(@TempDir Path folder) {
        try (SqliteJournal journal = journal(folder.resolve("nape.db"))) {
            ArchiveRefused refused =
                    assertThrows(ArchiveRefused.class, () -> JsonArchive.merge(of(List.of(ALL.get(1))), journal));
            assertTrue(refused.getCause() instanceof IllegalArgumentException);
            assertTrue(journal.isEmpty());
        }
    }

    @Test
    void takesOverTheCardOnlyWhereNothingWasSaidYet(@TempDir Path folder) {
        JsonArchive.Contents with =
                new JsonArchive.Contents(List.of(), OwnStretches.NOTHING, new TreeMap<>(), Map.of(), SAID);
        try (SqliteJournal journal = journal(folder.resolve("nape.db"))) {
            JsonArchive.merge(of(List.of()), journal);
            assertTrue(journal.cardSafety().isEmpty());
            JsonArchive.merge(with, journal);
            assertEquals(SAID, journal.cardSafety());
        }
        EpisodeSafety here = EpisodeSafety.NONE.ticked(List.of("fever"));
        try (SqliteJournal journal = journal(folder.resolve("other.db"))) {
            journal.keepSafety(Map.of(), here);
            JsonArchive.merge(with, journal);
            assertEquals(here, journal.cardSafety());
        }
    }

    @Test
    void givesBackWhatAnEpisodeSaysOfWarningSigns() {
        JournalEntry warned = new JournalEntry.Pain(new PainEpisode(
                PAIN.id(),
                PAIN.at(),
                null,
                List.of(new PainSite("jaw", BodySide.LEFT)),
                List.of(),
                List.of(),
                List.of(),
                null,
                SAID));
        assertEquals(of(List.of(warned)), read(text(of(List.of(warned)))));
    }
}
