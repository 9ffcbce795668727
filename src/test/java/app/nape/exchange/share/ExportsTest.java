package app.nape.exchange.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.Programme;
import app.nape.content.Bundled;
import app.nape.exchange.EntryNames;
import app.nape.exchange.OwnFile;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.Seal;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.settings.OwnStretches;
import app.nape.store.SampleEntries;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import app.nape.workshop.tour.SampleProgramme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each file holds of a log with one entry of each kind, signs apart from any episode, and a day of positions. */
class ExportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final EntryNames NAMES = new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES);
    private static final EpisodeSafety CARD = EpisodeSafety.NONE.ticked(List.of("fever"));

    private final Journal journal = new MemoryJournal();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void keep() {
        JournalEntry.Pain pain = SampleEntries.pain(1, 0, null);
        journal.saveAll(List.of(
                new JournalEntry.Pain(pain.episode().withSafety(EpisodeSafety.NONE.ticked(List.of("numb")))),
                SampleEntries.reading(2, 1, 1, 6),
                SampleEntries.spasm(3, 1, 2),
                SampleEntries.remedy(4, 3, 1),
                SampleEntries.stretch(5, 4, 1),
                SampleEntries.pause(6, 5),
                SampleEntries.measure(7, 6)));
        journal.keepSafety(Map.of(), CARD.seenAt(SampleEntries.at(9)));
        journal.keepPositions(
                Map.of(DAY, new PositionDay(7, 3, 1, Duration.ofMinutes(77), Duration.ZERO, Duration.ZERO)));
        journal.keepActive(DAY, Duration.ofHours(4));
    }

    private static Period period(boolean whole) {
        return new Period(whole ? null : DAY, DAY, ZoneId.of("UTC"), DayRollover.DEFAULT);
    }

    private String written(Export export) throws IOException {
        for (int step = 0; step < export.steps(); step++) {
            export.step(journal, step);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsEachKindTheNotesAndTheSignsWithThoseApartOnlyOfTheWhole() throws IOException {
        Map<String, Integer> day = Map.of(
                "pain", 1, "reading", 1, "spasm", 1, "remedy", 1, "stretch", 1, "break", 1, "measure", 1, "note", 3,
                "signs", 1);
        Counted counted = new Counted(journal, period(false));
        written(counted);
        assertEquals(day, counted.counts());
        assertEquals(7, counted.entries());
        Counted whole = new Counted(journal, period(true));
        written(whole);
        assertEquals(2, whole.counts().get(Counted.SIGNS));
        assertEquals(7, whole.entries());
    }

    @Test
    void writesATableWithALineForEachEntryThePositionsAndTheSignsApartOfTheWhole() throws IOException {
        TableFile whole = new TableFile(journal, period(true), Chosen.ALL, NAMES, out);
        String table = written(whole);
        assertEquals(7, whole.entries());
        assertEquals(10, table.lines().count(), table);
        out.reset();
        assertEquals(
                9,
                written(new TableFile(journal, period(false), Chosen.ALL, NAMES, out))
                        .lines()
                        .count());
        out.reset();
        Set<Topic> noBreaks = EnumSet.complementOf(EnumSet.of(Topic.BREAKS));
        assertEquals(
                8,
                written(new TableFile(journal, period(true), new Chosen(noBreaks), NAMES, out))
                        .lines()
                        .count());
        out.reset();
        Set<Topic> noSigns = EnumSet.complementOf(EnumSet.of(Topic.SIGNS));
        String silent = written(new TableFile(journal, period(true), new Chosen(noSigns), NAMES, out));
        assertEquals(9, silent.lines().count());
        assertFalse(silent.contains("fever") || silent.contains("numb"), silent);
    }

    @Test
    void keepsInTheArchiveOfTheWholeWhatIsThePersonsOwnAndInThatOfASpanTheEntriesAlone() throws IOException {
        OwnStretches own = new OwnStretches(Set.of(), Set.of(), Set.of("self-hug"), List.of());
        ArchiveFile whole = new ArchiveFile(journal, period(true), own, SampleEntries.at(60), out);
        String all = written(whole);
        assertEquals(7, whole.entries());
        assertTrue(all.contains("\"fever\"") && all.contains("favourites"), all);
        out.reset();
        String span = written(new ArchiveFile(journal, period(false), own, SampleEntries.at(60), out));
        assertFalse(span.contains("\"fever\"") || span.contains("favourites"), span);
        assertTrue(span.contains("\"numb\"") && span.contains("PT4H"), "what lies in the span is there: " + span);
    }

    @Test
    void sealsAnExportThatIsWholeOnceItsLastStepIsDone() throws IOException {
        AgeKey key = AgeKey.made();
        Export sealed = SealedExport.of(
                Optional.of(new Seal.ToKey(key.recipient())),
                out,
                into -> new TableFile(journal, period(true), Chosen.ALL, NAMES, into));
        written(sealed);
        assertEquals(7, sealed.entries());
        String table = new String(Age.open(out.toByteArray(), List.of(key), 1 << 20), StandardCharsets.UTF_8);
        assertEquals(10, table.lines().count());
        out.reset();
        Export open = SealedExport.of(
                Optional.empty(), out, into -> new TableFile(journal, period(true), Chosen.ALL, NAMES, into));
        assertEquals(table, written(open));
        assertEquals(open.steps(), sealed.steps());
    }

    @Test
    void keepsTheProgrammesInTheArchiveOfTheWholeAlone() throws IOException {
        Programme programme = SampleProgramme.of("desk-neck", DAY);
        SampleProgramme.begin(journal.programmes(), programme, DAY, SampleEntries.at(0));
        String id = programme.id().toString();
        assertTrue(written(new ArchiveFile(journal, period(true), OwnStretches.NOTHING, SampleEntries.at(60), out))
                .contains(id));
        out.reset();
        assertFalse(written(new ArchiveFile(journal, period(false), OwnStretches.NOTHING, SampleEntries.at(60), out))
                .contains(id));
    }

    @Test
    void saysWhatTheColumnsMeanBesideTheTableAndTakesNobodyElsesFile(@TempDir Path folder) throws IOException {
        OwnFile files = new OwnFile(_ -> false);
        Path table = folder.resolve("log.csv.age");
        Path beside = folder.resolve("log-columns.csv");
        assertEquals(Optional.of(beside), ColumnsFile.beside(table, "column,means\nid,which\n", files));
        assertEquals("column,means\nid,which\n", Files.readString(beside));
        assertEquals(Optional.of(beside), ColumnsFile.beside(table, "column,means\nid,other\n", files));
        assertEquals("column,means\nid,other\n", Files.readString(beside));
        Files.writeString(beside, "somebody’s own");
        assertEquals(Optional.empty(), ColumnsFile.beside(table, "column,means\nid,which\n", files));
        assertEquals("somebody’s own", Files.readString(beside));
        Files.writeString(beside, "x".repeat(200_001));
        assertEquals(Optional.empty(), ColumnsFile.beside(table, "column,means\nid,which\n", files));
    }

    @Test
    void writesThePageAfterItWasReadAndGivenBytesAtOnce() throws IOException {
        SharedReport report = new SharedReport(Bundled.TEXTS, Bundled.CARE, PaperSize.A4, SampleEntries.at(60));
        ReportFile page = new ReportFile(report, period(false), Chosen.ALL, List.of(), out);
        page.step(journal, 0);
        assertEquals(0, out.size());
        page.step(journal, 1);
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(2, page.steps());
        assertEquals(0, page.entries());
        out.reset();
        WrittenFile given = new WrittenFile(() -> new byte[] {'a'}, out);
        assertEquals(0, out.size());
        assertEquals("a", written(given));
        assertEquals(1, given.steps());
        assertEquals(0, given.entries());
    }
}
