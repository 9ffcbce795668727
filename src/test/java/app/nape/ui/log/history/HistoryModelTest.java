package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class HistoryModelTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Random random = new Random(5);

    @TempDir
    private Path folder;

    private UiBench bench;
    private HistoryModel model;

    @BeforeEach
    void open() {
        bench = new UiBench(folder);
        model = new HistoryModel(
                bench,
                bench,
                () -> DayRollover.DEFAULT,
                entry -> entry instanceof JournalEntry.Remedy use && use.note() != null ? use.note() : "");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void readsAllInPagesWithoutLosingOrDoublingEntriesOfOneInstant() {
        Instant at = bench.now().wall().minus(Duration.ofDays(3));
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(use(at.minus(Duration.ofMinutes(i / 7)), "note " + i));
        }
        bench.journal().saveAll(entries);
        model.reload();
        assertFalse(model.complete().get());
        for (int i = 0; i < 10; i++) {
            model.more();
        }
        assertTrue(model.complete().get());
        assertEquals(500, shown().size());
        assertEquals(500, new HashSet<>(shown()).size());
    }

    @Test
    void findsWordsOfYearsAgo() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            entries.add(use(
                    bench.now().wall().minus(Duration.ofHours(12L * i)), i == 890 ? "After the long drive" : "usual"));
        }
        bench.journal().saveAll(entries);
        model.search("LONG DRIVE");
        assertEquals(1, shown().size());
        assertTrue(model.complete().get());
    }

    @Test
    void opensANewDayAtTheHourThePersonChose() {
        Instant night = bench.now()
                .wall()
                .atZone(LONDON)
                .toLocalDate()
                .atTime(3, 0)
                .atZone(LONDON)
                .toInstant();
        bench.journal().saveAll(List.of(use(night, "a"), use(night.plus(Duration.ofHours(2)), "b")));
        model.reload();
        long days =
                model.rows().stream().filter(HistoryRow.Day.class::isInstance).count();
        assertEquals(2, days);
    }

    @Test
    void showsOnlyTheKindsAskedFor() {
        bench.journal().save(use(bench.now().wall().minusSeconds(60), "a"));
        model.narrow(Set.of(HistoryKind.PAIN));
        assertEquals(List.of(), shown());
        model.narrow(Set.of(HistoryKind.REMEDIES));
        assertEquals(1, shown().size());
    }

    @Test
    void asksAgainAfterAQuestionThatFailed() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entries.add(use(bench.now().wall().minus(Duration.ofHours(i)), "note " + i));
        }
        bench.journal().saveAll(entries);
        model.reload();
        int before = shown().size();
        bench.unreadable(true);
        model.more();
        assertEquals(before, shown().size());
        bench.unreadable(false);
        model.more();
        assertTrue(shown().size() > before);
    }

    private List<UUID> shown() {
        return model.rows().stream()
                .filter(HistoryRow.Item.class::isInstance)
                .map(row -> ((HistoryRow.Item) row).entry().id())
                .toList();
    }

    private JournalEntry use(Instant at, String note) {
        return new JournalEntry.Remedy(
                EntryIds.at(at, random), at, "ice", Duration.ofMinutes(10), null, null, null, null, note);
    }
}
