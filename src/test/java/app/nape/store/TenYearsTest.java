package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.content.Bundled;
import app.nape.journal.DayFigures;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.demo.Demo;
import app.nape.workshop.demo.DemoLife;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten years of heavy use answer as a new journal does. The bounds leave room for a slow machine; the figures are printed. */
class TenYearsTest {
    private static final Instant END = Instant.parse("2026-03-10T11:00:00Z");

    private final Path file;

    TenYearsTest(@TempDir Path folder) {
        file = folder.resolve("nape.db");
    }

    private SqliteJournal open() {
        return SqliteJournal.open(file, FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    @Test
    void answersAsFastAsANewOne() {
        int written;
        try (SqliteJournal journal = open()) {
            written = Demo.fill(
                    journal, new DemoLife(1, Bundled.EXERCISES.routines(), FixedClocks.BERLIN.zone(), END), 10);
        }
        assertTrue(written > 90_000, written + " entries");
        SqliteJournal journal = timed("open", Duration.ofSeconds(2), this::open);
        try (journal) {
            long[] saves = new long[50];
            for (int number = 0; number < saves.length; number++) {
                JournalEntry entry = SampleEntries.pain(number, number, null);
                long begun = System.nanoTime();
                journal.save(entry);
                saves[number] = System.nanoTime() - begun;
            }
            Arrays.sort(saves);
            System.out.printf("save with FULL: median %.2f ms, worst %.2f ms%n", saves[25] / 1e6, saves[49] / 1e6);
            assertTrue(saves[25] < 20_000_000, "median save " + saves[25]);
            timed("latest 50 of all kinds", Duration.ofSeconds(1), () -> journal.latest(END, 50, Set.of()));
            timed(
                    "one day",
                    Duration.ofSeconds(1),
                    () -> journal.between(END.minus(Duration.ofDays(1)), END, Set.of()));
            timed(
                    "all readings and pains",
                    Duration.ofSeconds(3),
                    () -> journal.between(Instant.EPOCH, END, Set.of("reading", "pain")));
            UUID plan = SampleEntries.id(900_000);
            journal.fill(IntStream.range(0, 3 * 3_650)
                    .mapToObj(turn -> SampleEntries.turn(1_000_000 + turn, -turn * 8 * 60, plan))
                    .toList());
            assertEquals(
                    93,
                    timed(
                                    "a month of a programme",
                                    Duration.ofMillis(500),
                                    () -> journal.turns(
                                            plan,
                                            LocalDate.of(2026, 2, 7),
                                            LocalDate.of(2026, 3, 9),
                                            FixedClocks.BERLIN.zone(),
                                            DayRollover.DEFAULT))
                            .size());
            List<DayFigures> days = timed("ten years of days", Duration.ofSeconds(3), () -> days(journal));
            assertSumsAsTheCoreWould(journal, days);
        }
    }

    private static List<DayFigures> days(SqliteJournal journal) {
        return journal.days(
                LocalDate.of(2016, 1, 1), LocalDate.of(2026, 3, 10), FixedClocks.BERLIN.zone(), DayRollover.DEFAULT);
    }

    private static void assertSumsAsTheCoreWould(SqliteJournal journal, List<DayFigures> days) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        LocalDate to = LocalDate.of(2025, 12, 31);
        List<DayFigures> year = days.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                .toList();
        List<JournalEntry> entries = journal.between(
                DayRollover.DEFAULT.startOf(from, FixedClocks.BERLIN.zone()),
                DayRollover.DEFAULT.startOf(to.plusDays(1), FixedClocks.BERLIN.zone()),
                Set.of());
        Map<LocalDate, Duration> active = new TreeMap<>();
        for (DayFigures day : year) {
            Duration used = day.active();
            if (used != null) {
                active.put(day.day(), used);
            }
        }
        assertEquals(DayFigures.of(entries, active, FixedClocks.BERLIN.zone(), DayRollover.DEFAULT), year);
        assertTrue(active.size() > 200);
        assertTrue(year.stream().mapToInt(day -> day.breaks(BreakOutcome.TAKEN)).sum() > 1_000);
    }

    private static <T> T timed(String what, Duration most, Supplier<T> question) {
        long begun = System.nanoTime();
        T answer = question.get();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("%s: %.1f ms%n", what, took.toNanos() / 1e6);
        assertTrue(took.compareTo(most) < 0, what + " took " + took);
        return answer;
    }
}
