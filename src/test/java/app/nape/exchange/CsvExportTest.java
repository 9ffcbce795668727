package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.store.SampleEntries;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CsvExportTest {
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");

    private static final Written WRITTEN = new Written(ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 3, 10));

    private static final EntryNames NAMES = new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES);

    private static List<String> whole(JournalEntry... entries) throws IOException {
        StringWriter out = new StringWriter();
        CsvExport table = new CsvExport(NAMES, out);
        for (JournalEntry entry : entries) {
            table.entry(entry, WRITTEN);
        }
        return out.toString().lines().toList();
    }

    private static List<String> lines(JournalEntry... entries) throws IOException {
        return whole(entries).stream().map(CsvExportTest::first).toList();
    }

    /** Without the columns behind the note, which are those of answers that came later. */
    private static String first(String line) {
        return String.join(",", cells(line).subList(0, 17));
    }

    /** As they are written, quotes and all. */
    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    /** What stands in a column of the last line, without quotes around it. */
    private static String cell(List<String> lines, String column) {
        int at = cells(lines.getFirst()).indexOf(column);
        return cells(lines.getLast()).get(at).replaceAll("^\"|\"$", "");
    }

    private static JournalEntry reading(String note) {
        return new JournalEntry.Reading(new UUID(0, 2), new UUID(0, 1), AT, new Nprs(6), note);
    }

    @Test
    void writesOneLineAnEntryInLocalTime() throws IOException {
        List<String> lines = lines(
                new JournalEntry.Pain(new PainEpisode(
                        new UUID(0, 1),
                        AT,
                        AT.plus(Duration.ofHours(5)),
                        List.of(new PainSite("neck-back", BodySide.RIGHT), new PainSite("t-spine", null)),
                        List.of("stress", "fall"),
                        List.of(),
                        List.of("aching"),
                        "fine, mostly")),
                new JournalEntry.Remedy(
                        new UUID(0, 3),
                        AT,
                        "heat",
                        Duration.ofSeconds(930),
                        "neck-back",
                        null,
                        new Nprs(6),
                        new Nprs(4),
                        null));
        assertEquals(
                "\uFEFFkind,id,at,ended,episode,score,before,after,sites,triggers,symptoms,qualities,what,outcome,minutes,"
                    + "answers,note",
                lines.getFirst());
        assertEquals(
                "pain,00000000-0000-0000-0000-000000000001,2026-03-10T13:00:00+01:00,2026-03-10T18:00:00+01:00,,,,,"
                        + "neck-back/right t-spine,stress fall,,aching,,,,,\"fine, mostly\"",
                lines.get(1));
        assertEquals(
                "remedy,00000000-0000-0000-0000-000000000003,2026-03-10T13:00:00+01:00,,,,6,4,neck-back,,,,heat,,15.5,,",
                lines.get(2));
    }

    @Test
    void writesNoCellThatASpreadsheetWouldRun() throws IOException {
        for (String note : List.of(
                "=1+1",
                "+1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\tplain",
                "＝1",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u2060 \u202E@x",
                "\u0000=1",
                "\u0000")) {
            String line = String.join("\n", lines(reading(note)).subList(1, 2));
            assertTrue(line.endsWith(",'" + note) || line.endsWith(",\"'" + note + "\""), line);
        }
        for (String harmless : List.of(" a = b", "\u200Bfine", "1+1", "", "\u200B\u200B")) {
            assertTrue(lines(reading(harmless)).get(1).endsWith("," + harmless), harmless);
        }
        assertTrue(lines(reading("say \"no\"")).get(1).endsWith(",\"say \"\"no\"\"\""));
    }

    @Test
    void writesTheAnswersOfAMeasureIntoOneCell() throws IOException {
        assertEquals(
                "measure,00000000-0000-0000-0000-000000000009,2026-03-10T13:00:00+01:00,,,4.7,,,,,,,psfs,,,"
                        + "\"=sleep: 2; drive: 5; lift: 7\",".replace("\"=", "\"'="),
                lines(new JournalEntry.Measure(
                                new UUID(0, 9),
                                AT,
                                OutcomeMeasure.PSFS,
                                List.of(
                                        new OutcomeAnswer("=sleep", 2),
                                        new OutcomeAnswer("drive", 5),
                                        new OutcomeAnswer("lift", 7)),
                                null))
                        .get(1));
    }

    @Test
    void givesEveryLineAsManyCellsAsTheHeading() throws IOException {
        List<String> lines = whole(reading("plain"), reading("a, b; \"c\""));
        for (String line : lines) {
            assertEquals(cells(lines.getFirst()).size(), cells(line).size(), line);
        }
    }

    @Test
    void writesALineForEachDaysChangesOfPosition() throws IOException {
        StringWriter out = new StringWriter();
        new CsvExport(NAMES, out)
                .positions(new TreeMap<>(Map.of(
                        LocalDate.of(2026, 3, 9),
                        new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ZERO))));
        List<String> lines = out.toString().lines().toList();
        assertTrue(
                lines.getFirst().contains(",changes,answered,unanswered,longest,sat,stood,programme,"),
                lines.getFirst());
        assertTrue(lines.getLast().startsWith("position,,2026-03-09,"), lines.getLast());
        assertTrue(lines.getLast().contains(",6,3,1,95.0,240.0,,,"), lines.getLast());
    }

    @Test
    void writesWhichSetOfWhichProgrammeASessionWas() throws IOException {
        List<String> lines = whole(SampleEntries.turn(1, 0, new UUID(0x7000, 1)));
        assertTrue(lines.getFirst().contains(",stood,programme,revision,phase,set,ticked,items,skipped,zone,"));
        assertTrue(
                lines.getLast().contains(",00000000-0000-7000-0000-000000000001,2,p1,s1,yes,i1 i3,i2/not-suited,"),
                lines.getLast());
    }

    /** For whoever reads it without Nape, and for whoever reads it in another zone. */
    @Test
    void writesWordsBesideKeysAndTheZoneBesideTheTime() throws IOException {
        List<String> lines = whole(new JournalEntry.Pain(new PainEpisode(
                        new UUID(0, 1),
                        AT,
                        null,
                        List.of(new PainSite("neck-back", BodySide.RIGHT)),
                        List.of("stress"),
                        List.of(),
                        List.of("aching"),
                        null)
                .withSafety(new EpisodeSafety(List.of("fever", "fever-headache"), AT, null).answered("injury", "no"))));
        assertEquals("neck-back/right", cell(lines, "sites"));
        assertEquals("Back of neck, right", cell(lines, "sites_words"));
        assertEquals("Pain episode", cell(lines, "kind_words"));
        assertEquals(Bundled.CARE.trigger("stress").orElseThrow().label(), cell(lines, "triggers_words"));
        assertEquals("Europe/Berlin", cell(lines, "zone"));
        assertEquals("2026-03-10", cell(lines, "day"));
        assertEquals("fever fever-headache", cell(lines, "signs"));
        assertEquals("2026-03-10T13:00:00+01:00", cell(lines, "signs_seen"));
        assertEquals("injury:no", cell(lines, "signs_answers"));
    }

    @Test
    void writesWhatWasTickedApartFromAnyEpisode() throws IOException {
        StringWriter out = new StringWriter();
        CsvExport table = new CsvExport(NAMES, out);
        table.signs(EpisodeSafety.NONE, ZoneId.of("Asia/Tokyo"));
        assertEquals(1, out.toString().lines().count());
        table.signs(new EpisodeSafety(List.of("fever"), AT, null), ZoneId.of("Asia/Tokyo"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("signs", cells(lines.getLast()).getFirst());
        assertEquals("2026-03-10T21:00:00+09:00", cell(lines, "at"));
        assertEquals("fever", cell(lines, "signs"));
    }

    /** The file beside the table, and the page of the documents, say what every column means, in the table's order. */
    @Test
    void explainsEveryColumn() throws IOException {
        String columns = whole().getFirst().substring(1);
        String dictionary = CsvExport.dictionary(Bundled.TEXTS);
        assertEquals(
                List.of(columns.split(",")),
                dictionary
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
        String page = Files.readString(Path.of("src/site/markdown/spreadsheet.md"));
        for (String column : List.of(columns.split(",", -1))) {
            String meaning = Bundled.TEXTS.of("share.column." + column);
            assertTrue(page.contains("| " + column + " | " + meaning + " |"), column);
        }
    }
}
