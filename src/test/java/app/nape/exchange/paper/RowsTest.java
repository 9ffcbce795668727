package app.nape.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table on paper: every column has room, the wide one takes the rest, and no cell loses a word. */
class RowsTest {
    private static final List<List<String>> CELLS = List.of(
            List.of("Day", "What was done", "Score"),
            List.of("Monday", "Neck rotation, chin tuck and a walk around the house, twice", "4"),
            List.of("Tuesday", "Nothing", "3"),
            List.of("Wednesday", "", ""));
    private static final float SIZE = 10;
    private static Paper paper;

    @BeforeAll
    static void open() throws IOException {
        paper = new Paper(PaperSize.A4, "Rows", Locale.ENGLISH, Instant.EPOCH);
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    private static Rows laid(List<List<String>> cells, float width) {
        return new Rows(cells, 1, SIZE, width, paper.strong(), paper.regular());
    }

    private static String text(Rows rows, int row, int column) {
        return String.join(" ", rows.lines(row).get(column));
    }

    private static int most(Rows rows, int row) {
        return rows.lines(row).stream().mapToInt(List::size).max().orElseThrow();
    }

    @Test
    void takeTheWholeWidthAndNoMore() {
        for (float width : new float[] {180, 300, 500}) {
            Rows rows = laid(CELLS, width);
            assertEquals(width, rows.width(0) + rows.width(1) + rows.width(2), 0.5);
        }
    }

    @Test
    void giveEachNarrowColumnWhatStandsInIt() {
        Rows rows = laid(CELLS, 400);
        float wednesday = paper.regular().width("Wednesday", SIZE);
        assertTrue(rows.width(0) > wednesday && rows.width(0) < wednesday + 12, "as wide as its widest cell");
        float score = paper.strong().width("Score", SIZE);
        assertTrue(rows.width(2) > score && rows.width(2) < score + 12, "as wide as its head, which is half bold");
    }

    @Test
    void goOnInANextLineAndLoseNothing() {
        for (float width : new float[] {120, 200, 400}) {
            Rows rows = laid(CELLS, width);
            for (int row = 0; row < CELLS.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    assertEquals(
                            CELLS.get(row).get(column).replace(" ", ""),
                            text(rows, row, column).replace(" ", ""),
                            "row " + row + " at " + width);
                    for (String line : rows.lines(row).get(column)) {
                        Face face = row == 0 ? paper.strong() : paper.regular();
                        assertTrue(face.width(line, SIZE) <= rows.width(column) + 0.2f, line);
                    }
                }
            }
        }
    }

    @Test
    void areAsHighAsTheirHighestCell() {
        Rows rows = laid(CELLS, 220);
        assertTrue(most(rows, 1) > 1, "the long one goes on");
        assertTrue(rows.height(1) > rows.height(2));
        assertEquals(SIZE * 1.26f * (most(rows, 1) - 1), rows.height(1) - rows.height(2), 1e-3);
        assertEquals(rows.height(2), rows.height(3), 1e-3, "an empty cell is a line high");
    }

    @Test
    void shareTheWidthWhereTheNarrowColumnsAreWide() {
        String wide = "Sternocleidomastoid";
        Rows rows = laid(List.of(List.of(wide, "a", wide), List.of(wide, "neck", wide)), 150);
        assertEquals(150, rows.width(0) + rows.width(1) + rows.width(2), 0.5);
        assertTrue(rows.width(1) >= 150 / 3f - 0.1f, "the wide one keeps its share");
        assertEquals(rows.width(0), rows.width(2), 1e-3);
        assertEquals(wide, String.join("", rows.lines(1).get(0)));
    }

    @Test
    void areWrittenOnlyWhereThereIsAPageAndTakeTheSameRoomWithoutOne() throws IOException {
        try (Paper made = new Paper(PaperSize.LETTER, "Rows", Locale.ENGLISH, Instant.EPOCH)) {
            Column drawn = new Column(made.page(), made, made.root(), 60, 700, 300);
            Column found = new Column(null, made, made.root(), 60, 700, 300);
            assertTrue(drawn.draws() && !found.draws());
            for (Column column : List.of(drawn, found)) {
                column.heading("H1", "What was done", 16, Column.INK)
                        .paragraph("A week in short.", made.regular(), 11, Column.QUIET)
                        .paragraph(" ", made.regular(), 11, Column.QUIET)
                        .paragraph("Left out.", made.regular(), 11, Column.QUIET, 0)
                        .gap(6)
                        .list(List.of("Sit tall.", "Breathe."), true, made.regular(), 11, Column.INK)
                        .list(List.of("A band"), false, made.regular(), 11, Column.INK)
                        .list(List.of(), false, made.regular(), 11, Column.INK)
                        .table(CELLS.getFirst(), CELLS.subList(1, CELLS.size()), 1, SIZE);
            }
            assertEquals(drawn.y(), found.y(), 1e-3, "what is found is what is drawn");
            made.bookmark("What was done", made.pages().getFirst(), 700);
            byte[] file = made.finish();
            PaperRules.assertAccessible(file);
            String text = PaperRules.text(file).replaceAll("\\s+", " ");
            for (String words :
                    List.of("What was done", "1. Sit tall.", "2. Breathe.", "• A band", "Wednesday", "Score")) {
                assertTrue(text.contains(words), words + " is not in: " + text);
            }
            assertEquals(1, text.split("A week in short", -1).length - 1, "written once");
            assertTrue(!text.contains("Left out"), text);
        }
    }
}
