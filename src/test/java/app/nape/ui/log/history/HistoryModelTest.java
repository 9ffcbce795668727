package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
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
                (entry, places) -> entry instanceof JournalEntry.Remedy use && use.note() != null
                        ? use.note()
                        : places.stream().map(PainSite::siteId).toList().toString());
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
    void whoComesBackFindsTheSameLinesAndNoMoreOfThem() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            entries.add(use(bench.now().wall().minus(Duration.ofHours(12L * i)), "note " + i));
        }
        bench.journal().saveAll(entries);
        model.reload();
        model.more();
        List<HistoryRow> before = List.copyOf(model.rows());
        List<ListChangeListener.Change<?>> changes = new ArrayList<>();
        model.rows().addListener((ListChangeListener<HistoryRow>) changes::add);
        model.reload();
        model.startAt(null);
        assertEquals(before, List.copyOf(model.rows()));
        assertEquals(List.of(), changes);
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

    @Test
    void namesEachDayOnceAboveItsEntriesNewestFirst() {
        Instant noon = Instant.parse("2026-02-20T12:00:00Z");
        JournalEntry first = use(noon, "a");
        JournalEntry second = use(noon.plus(Duration.ofHours(1)), "b");
        JournalEntry next = use(noon.plus(Duration.ofDays(1)), "c");
        bench.journal().saveAll(List.of(first, second, next));
        model.reload();
        assertEquals(
                List.of(
                        new HistoryRow.Day(LocalDate.of(2026, 2, 21)),
                        item(next),
                        new HistoryRow.Day(LocalDate.of(2026, 2, 20)),
                        item(second),
                        item(first)),
                List.copyOf(model.rows()));
    }

    private static HistoryRow.Item item(JournalEntry entry) {
        return new HistoryRow.Item(entry, List.of());
    }

    @Test
    void namesThePlaceOfTheEpisodeBesideEachScoreAndSpasm() {
        Instant noon = Instant.parse("2026-02-20T12:00:00Z");
        PainSite neck = new PainSite("neck-back", BodySide.RIGHT);
        PainEpisode episode =
                new PainEpisode(new UUID(0, 900), noon, null, List.of(neck), List.of(), List.of(), List.of(), null);
        JournalEntry score =
                new JournalEntry.Reading(new UUID(0, 901), episode.id(), noon.plusSeconds(60), new Nprs(4), null);
        JournalEntry spasm = new JournalEntry.Spasm(
                new UUID(0, 902), episode.id(), noon.plusSeconds(120), Duration.ZERO, null, null);
        bench.journal().saveAll(List.of(new JournalEntry.Pain(episode), score, spasm, use(noon, "heat")));
        model.reload();
        assertEquals(
                List.of(new HistoryRow.Item(spasm, List.of(neck)), new HistoryRow.Item(score, List.of(neck))),
                List.copyOf(model.rows().subList(1, 3)));
        assertEquals(
                2,
                model.rows().subList(3, model.rows().size()).stream()
                        .filter(row -> row instanceof HistoryRow.Item item
                                && item.places().isEmpty())
                        .count(),
                "the episode says its place itself and a remedy has none of these");
        model.search("neck-back");
        assertEquals(3, model.rows().size(), "the day, the score and the spasm are found by their place");
    }

    @Test
    void namesADayOnceThoughItsEntriesComeInTwoPages() {
        List<JournalEntry> entries = new ArrayList<>();
        Instant noon = Instant.parse("2026-02-20T12:00:00Z");
        for (int i = 0; i < 200; i++) {
            entries.add(use(noon.plusSeconds(i), "note " + i));
        }
        bench.journal().saveAll(entries);
        model.reload();
        assertTrue(shown().size() < 200);
        model.more();
        assertEquals(200, shown().size());
        assertEquals(
                1,
                model.rows().stream().filter(HistoryRow.Day.class::isInstance).count());
    }

    @Test
    void showsPainRemediesAndStretchesAtFirstAndNoBreaks() {
        assertEquals(Set.of(HistoryKind.PAIN, HistoryKind.REMEDIES, HistoryKind.STRETCHES), model.kinds());
        Instant at = bench.now().wall().minusSeconds(60);
        bench.journal()
                .saveAll(List.of(
                        use(at, "a"),
                        new JournalEntry.Break(
                                EntryIds.at(at, random),
                                at,
                                "pause",
                                BreakKind.REST_BREAK,
                                BreakOutcome.CUT_SHORT,
                                Duration.ofMinutes(5))));
        model.reload();
        assertEquals(1, shown().size());
        model.narrow(Set.of(HistoryKind.BREAKS));
        assertEquals(1, shown().size());
        model.narrow(Set.of());
        assertEquals(2, shown().size(), "none chosen is all");
    }

    @Test
    void findsEachKindOfEntryUnderOneChipAlone() {
        List<String> kinds = new ArrayList<>();
        for (HistoryKind kind : HistoryKind.values()) {
            kinds.addAll(kind.kinds());
        }
        assertEquals(
                List.of("break", "measure", "pain", "reading", "remedy", "spasm", "stretch"),
                kinds.stream().sorted().toList());
    }

    @Test
    void beginsAtTheDayThatWasChosenAndGoesBackFromThere() {
        Instant noon = Instant.parse("2026-02-20T12:00:00Z");
        JournalEntry before = use(noon.minus(Duration.ofDays(1)), "a");
        JournalEntry night = use(Instant.parse("2026-02-21T03:59:00Z"), "b");
        JournalEntry next = use(Instant.parse("2026-02-21T04:00:00Z"), "c");
        bench.journal().saveAll(List.of(before, use(noon, "d"), night, next));
        model.startAt(LocalDate.of(2026, 2, 20));
        assertEquals(night.id(), shown().getFirst(), "the night belongs to the day before");
        assertEquals(3, shown().size());
        model.startAt(null);
        assertEquals(next.id(), shown().getFirst());
    }

    @Test
    void showsAllAgainWhenTheSearchIsEmptied() {
        Instant at = bench.now().wall().minusSeconds(60);
        bench.journal().saveAll(List.of(use(at, "on the sofa"), use(at, "in bed")));
        model.search(" Sofa ");
        assertEquals(1, shown().size());
        model.search("nowhere");
        assertEquals(List.of(), List.copyOf(model.rows()));
        assertTrue(model.complete().get());
        model.search("  ");
        assertEquals(2, shown().size());
    }

    @Test
    void showsAChangeWithAsManyLinesAsWereRead() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entries.add(use(bench.now().wall().minus(Duration.ofHours(i + 1)), "note " + i));
        }
        bench.journal().saveAll(entries);
        model.reload();
        model.more();
        int before = model.rows().size();
        bench.journal().delete(entries.getFirst().id());
        model.reload();
        assertTrue(model.rows().size() >= before, "whoever had scrolled down stays there");
        assertFalse(shown().contains(entries.getFirst().id()));
        assertTrue(bench.journal().undo().isPresent());
        model.reload();
        assertEquals(entries.getFirst().id(), shown().getFirst());
    }

    @Test
    void showsNothingThatIsYetToCome() {
        bench.journal().save(use(bench.now().wall().plus(Duration.ofMinutes(5)), "a"));
        model.reload();
        assertEquals(List.of(), shown());
        bench.pass(Duration.ofMinutes(5));
        model.reload();
        assertEquals(1, shown().size());
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
