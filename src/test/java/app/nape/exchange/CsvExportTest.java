package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.store.SampleEntries;
import java.io.IOException;
import java.io.StringWriter;
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

    private static List<String> lines(JournalEntry... entries) throws IOException {
        StringWriter out = new StringWriter();
        CsvExport.write(List.of(entries), _ -> ZoneId.of("Europe/Berlin"), out);
        return out.toString().lines().map(CsvExportTest::first).toList();
    }

    /** Without the columns behind the note, which are those of answers that came later. */
    private static String first(String line) {
        if (line.startsWith("\uFEFF")) {
            return line.substring(0, line.indexOf(",note") + ",note".length());
        }
        return line.substring(0, line.length() - (PainFields.NOTHING.answers().size() - 4 + 6 + 7));
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
        for (String harmless : List.of(" a = b", "\u200Bfine", "1+1", "")) {
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
        List<String> lines = lines(reading("plain"));
        assertEquals(lines.get(0).split(",", -1).length, lines.get(1).split(",", -1).length);
    }

    @Test
    void writesALineForEachDaysChangesOfPosition() throws IOException {
        StringWriter out = new StringWriter();
        CsvExport.write(List.of(), _ -> ZoneId.of("Europe/Berlin"), out);
        CsvExport.writePositions(
                new TreeMap<>(Map.of(
                        LocalDate.of(2026, 3, 9),
                        new PositionDay(6, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ZERO))),
                out);
        List<String> lines = out.toString().lines().toList();
        assertTrue(
                lines.getFirst().contains(",changes,answered,unanswered,longest,sat,stood,programme,"),
                lines.getFirst());
        assertTrue(lines.getLast().startsWith("position,,2026-03-09,"), lines.getLast());
        assertTrue(lines.getLast().endsWith(",6,3,1,95.0,240.0,,,,,,,,"), lines.getLast());
    }

    @Test
    void writesWhichSetOfWhichProgrammeASessionWasBehindAllElse() throws IOException {
        StringWriter out = new StringWriter();
        CsvExport.write(List.of(SampleEntries.turn(1, 0, new UUID(0x7000, 1))), _ -> ZoneId.of("Europe/Berlin"), out);
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().endsWith(",programme,revision,phase,set,ticked,items,skipped"), lines.getFirst());
        assertTrue(
                lines.getLast().endsWith(",00000000-0000-7000-0000-000000000001,2,p1,s1,yes,i1 i3,i2/not-suited"),
                lines.getLast());
    }
}
