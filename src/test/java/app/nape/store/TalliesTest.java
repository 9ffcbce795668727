package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.Bundled;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.demo.DemoLife;
import app.nape.workshop.tour.MemoryJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database counts is what the core counts over the entries themselves. */
class TalliesTest {
    private static final Instant END = Instant.parse("2026-03-10T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId ZONE = FixedClocks.BERLIN.zone();

    @Test
    void countsAsTheCoreDoes(@TempDir Path folder) {
        List<JournalEntry> life = new ArrayList<>();
        Map<LocalDate, Duration> active = new TreeMap<>();
        new DemoLife(7, Bundled.EXERCISES.routines(), ZONE, END).live(2, life::addAll, active::put);
        life.add(SampleEntries.measure(9, -200));
        MemoryJournal memory = new MemoryJournal();
        memory.saveAll(life);
        active.forEach(memory::keepActive);
        try (SqliteJournal journal =
                SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT)) {
            journal.fill(life);
            journal.keepActive(active);
            for (@Nullable LocalDate since : new @Nullable LocalDate[] {null, TODAY.minusMonths(3), TODAY}) {
                assertEquals(
                        Findings.read(memory, since, TODAY, ZONE, DayRollover.DEFAULT),
                        Findings.read(journal, since, TODAY, ZONE, DayRollover.DEFAULT));
            }
        }
    }
}
