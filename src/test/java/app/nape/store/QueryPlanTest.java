package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.Programmes;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks SQLite how it means to answer every statement that the journal runs: none may read a whole table. */
class QueryPlanTest {
    /**
     * Reads through something that is small by nature: the thirty newest episodes, the open ones, the rows of one undo image, one
     * row. An index that is read from end to end is none.
     */
    private static final List<String> SMALL = List.of(
            "SCAN newest",
            "SCAN plan_state",
            "SCAN episode USING INDEX episode_at",
            "SCAN e USING INDEX episode_open",
            "SCAN json_each VIRTUAL TABLE",
            "SCAN CONSTANT ROW",
            "SCAN undo_step",
            "SCAN sqlite_schema");

    @Test
    void answersEveryQuestionThroughAnIndex(@TempDir Path folder) throws SQLException {
        try (SqliteJournal journal =
                SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            Set<String> used = new TreeSet<>();
            useAll(watched(journal, used));
            Set<String> asked = new TreeSet<>();
            useAll(watched(Programmes.class, journal.programmes(), asked));
            assertEquals(methods(Programmes.class), asked, "every question about programmes");
            assertEquals(methods(Journal.class), used, "every question that the journal can be asked");
            Backup.check(journal.database());
            Database database = journal.database();
            List<String> slow = new ArrayList<>();
            int looked = 0;
            for (String sql : database.statements()) {
                if (Stream.of("SELECT", "INSERT", "UPDATE", "DELETE").anyMatch(sql::startsWith)) {
                    looked++;
                    for (String step : database.query(row -> row.text("detail"), "EXPLAIN QUERY PLAN " + sql)) {
                        if (reads(step) && !sql.contains("LIMIT ?) newest")) {
                            slow.add(step + " in: " + sql);
                        }
                    }
                }
            }
            assertTrue(looked > 60, looked + " statements");
            assertEquals(List.of(), slow);
        }
    }

    private static boolean reads(String step) {
        boolean whole = step.startsWith("SCAN") && SMALL.stream().noneMatch(step::startsWith);
        boolean sortsAll = step.equals("USE TEMP B-TREE FOR ORDER BY");
        return whole || sortsAll;
    }

    private static Set<String> methods(Class<?> port) {
        return Arrays.stream(port.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Journal watched(Journal journal, Set<String> used) {
        return watched(Journal.class, journal, used);
    }

    private static <T> T watched(Class<T> port, T asked, Set<String> used) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    used.add(method.getName());
                    return method.invoke(asked, arguments);
                }));
    }

    private static void useAll(Programmes programmes) {
        UUID plan = SampleEntries.id(900);
        KeptRevision revision = new KeptRevision(1, Instant.EPOCH, null, null, null, "{}");
        programmes.open(plan, revision);
        programmes.accept(plan, 1, Instant.EPOCH, LocalDate.EPOCH);
        programmes.open(plan, new KeptRevision(2, Instant.EPOCH, null, null, null, "{}"));
        programmes.decline(plan, Instant.EPOCH);
        programmes.answer(plan, new PhaseAnswer("p2", MoveOn.YES, Instant.EPOCH, LocalDate.EPOCH));
        programmes.end(plan, Instant.EPOCH);
        assertEquals(1, programmes.all().size());
        KeptProgramme kept = programmes.find(plan).orElseThrow();
        assertEquals(0, programmes.add(List.of(kept)));
        programmes.keep(plan, new PersonKeys("a", "b", "c", "d"));
        assertEquals("d", programmes.keys(plan).orElseThrow().recipient());
    }

    private static void useAll(Journal journal) {
        journal.saveAll(SampleEntries.oneOfEach());
        journal.keepSafety(SampleEntries.id(1), EpisodeSafety.NONE.ticked(List.of("fever")));
        journal.keepSafety(java.util.Map.of(), EpisodeSafety.NONE.ticked(List.of("fever")));
        assertEquals(List.of("fever"), journal.cardSafety().signs());
        journal.save(SampleEntries.measure(7, 6));
        journal.undo();
        journal.add(taker -> SampleEntries.oneOfEach().forEach(entry -> taker.accept(entry, null)), false);
        journal.add(taker -> taker.accept(SampleEntries.measure(8, 5), null), true);
        journal.takeBack();
        journal.delete(SampleEntries.id(1));
        journal.undo();
        journal.save(SampleEntries.pause(6, 9));
        journal.undo();
        journal.undo();
        journal.find(SampleEntries.id(6));
        journal.between(Instant.MIN, Instant.MAX, Set.of());
        journal.written(Instant.MIN, Instant.MAX);
        journal.latest(Instant.MAX, 10, Set.of());
        journal.openEpisodes();
        journal.readings(SampleEntries.id(1));
        journal.lastRemedy("ice");
        journal.usualTriggers(5);
        journal.sites(Instant.EPOCH, Instant.MAX);
        journal.triggers(Instant.EPOCH, Instant.MAX);
        journal.remedyScores(Instant.EPOCH, Instant.MAX);
        journal.stretchScores(Instant.EPOCH, Instant.MAX);
        journal.firstDay(FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
        LocalDate day = LocalDate.of(2026, 3, 10);
        journal.lasting(day.minusDays(9), day, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
        journal.painTimes(day.minusDays(9), day, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
        journal.keepActive(LocalDate.EPOCH, Duration.ofHours(1));
        journal.activeDays(LocalDate.EPOCH, LocalDate.EPOCH);
        journal.turns(SampleEntries.id(900), day.minusDays(9), day, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
        assertEquals(List.of(), journal.programmes().all());
        journal.keepPositions(Map.of(LocalDate.EPOCH, PositionDay.NONE));
        journal.positionDays(LocalDate.EPOCH, LocalDate.EPOCH);
        journal.days(LocalDate.EPOCH, LocalDate.EPOCH, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
        assertEquals(
                List.of(),
                journal.latest(Instant.EPOCH, 1, Set.of()).stream()
                        .map(JournalEntry::id)
                        .toList());
    }
}
