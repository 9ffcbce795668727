package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a table stands in a text, and where it ends. */
class TableFinderTest {
    private static DiaryTable find(String text) {
        return new TableFinder(DiaryWordsReader.bundled(), Map.of()).find(text);
    }

    private static List<String> rows(List<DiaryTable.Row> rows) {
        return rows.stream()
                .map(row -> row.line() + " " + String.join("/", row.cells()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsWhatSeparatesItsCells(char separator) {
        DiaryTable table = find("Date,Pain,Note\n2026-03-01,7,x\n".replace(',', separator));
        assertEquals(separator, table.separator());
        assertEquals(List.of("Date", "Pain", "Note"), table.columns());
        assertEquals(List.of("2 2026-03-01/7/x"), rows(table.rows()));
    }

    @Test
    void takesTheLineThatNamesMostOfADiaryAndLeavesWhatStandsAboveItOutside() {
        DiaryTable table = find("My pain diary\n\nDate,Pain\nDate,Pain,Where\n2026-03-01,7,neck\n");
        assertEquals(List.of("Date", "Pain", "Where"), table.columns());
        assertEquals(List.of("5 2026-03-01/7/neck"), rows(table.rows()));
        assertEquals(List.of("1 My pain diary", "3 Date/Pain"), rows(table.outside()));
    }

    @Test
    void looksForTheNamesOnTheFirstSixtyLines() {
        String head = "Date,Pain\n2026-03-01,7\n";
        assertEquals(1, find("x,y\n".repeat(59) + head).rows().size());
        assertThrows(ArchiveRefused.class, () -> find("x,y\n".repeat(60) + head));
    }

    @Test
    void endsAtARowOfOneCellAndTellsOfEachBehindIt() {
        DiaryTable table = find("Date,Pain\n2026-03-01,7\n\n2026-03-02,6\nMedicines\nName,Dose\nIbuprofen,400\n");
        assertEquals(List.of("2 2026-03-01/7", "4 2026-03-02/6"), rows(table.rows()));
        assertEquals(List.of("5 Medicines", "6 Name/Dose", "7 Ibuprofen/400"), rows(table.outside()));
    }

    @Test
    void fillsUpShortRowsAndKeepsWhatStandsBesideTheColumns() {
        DiaryTable table = find("Date,Pain,Note\n2026-03-01,7\n2026-03-02,6,x,more\n");
        assertEquals(List.of("2 2026-03-01/7/", "3 2026-03-02/6/x/more"), rows(table.rows()));
    }

    @Test
    void saysNothingOfTheLineInWhichASpreadsheetNamesItsSeparator() {
        DiaryTable table = find("sep=;\nDate;Pain\n2026-03-01;7\n");
        assertEquals(List.of(), rows(table.outside()));
        assertEquals(List.of("3 2026-03-01/7"), rows(table.rows()));
    }

    @Test
    void keepsACellOfSeveralLinesAndCountsThemAsTheFileDoes() {
        DiaryTable table = find("Date,Pain,Note\n2026-03-01,7,\"one\ntwo\"\n2026-03-02,6,\n");
        assertEquals(List.of("2 2026-03-01/7/one\ntwo", "4 2026-03-02/6/"), rows(table.rows()));
    }

    @Test
    void refusesAWiderTableThanAnyDiary() {
        String wide = ",x".repeat(198);
        assertEquals(
                200, find("Date,Pain" + wide + "\n2026-03-01,7\n").columns().size());
        assertThrows(ArchiveRefused.class, () -> find("Date,Pain,x" + wide + "\n2026-03-01,7\n"));
    }

    @Test
    void needsADateAndSomethingThatADiaryTells() {
        for (String head : List.of("Date,Note", "Pain,Note", "Date,Sleep")) {
            assertThrows(ArchiveRefused.class, () -> find(head + "\n2026-03-01,7\n"), head);
        }
    }
}
