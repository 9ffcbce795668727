package app.nape.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.PaperSize;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days under a graph, and sections that share what room there is on a page. */
class TimeAxisTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 15);
    private static final float NAME = 40;
    private static Paper paper;

    @BeforeAll
    static void open() throws IOException {
        paper = new Paper(PaperSize.A4, "Sections", Locale.ENGLISH, Instant.EPOCH);
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    private static List<TimeAxis.Mark> marks(int days, float width) {
        return new TimeAxis(FROM, days, new ReportWords(Bundled.TEXTS, Bundled.CARE)).marks(width, _ -> NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 28, 91, 120, 121, 365, 999, 1001, 3650, 20_000})
    void neverWritesOneNameOverAnother(int days) {
        List<TimeAxis.Mark> marks = marks(days, 500);
        for (int i = 0; i + 1 < marks.size(); i++) {
            int apart = marks.get(i + 1).day() - marks.get(i).day();
            assertTrue(apart > 0, "in their order");
            if (days <= 120) {
                assertTrue(500f * apart / days >= NAME, apart + " days of " + days);
            }
        }
        marks.forEach(mark -> assertTrue(mark.day() >= 0 && mark.day() < days, mark + " lies beyond"));
    }

    @Test
    void namesEveryDayOfAWeekWhereThereIsRoomAndFewerWhereThereIsLess() {
        assertEquals(7, marks(7, 500).size());
        assertEquals(
                List.of(0, 2, 4, 6),
                marks(7, 160).stream().map(TimeAxis.Mark::day).toList());
        assertEquals(List.of(0), marks(7, 45).stream().map(TimeAxis.Mark::day).toList());
        assertEquals(0, marks(28, 500).getFirst().day());
    }

    @Test
    void beginsMonthsAndYearsOnTheirFirstDay() {
        for (TimeAxis.Mark mark : marks(365, 500)) {
            assertEquals(1, FROM.plusDays(mark.day()).getDayOfMonth(), mark.name());
        }
        assertEquals(
                LocalDate.of(2026, 2, 1),
                FROM.plusDays(marks(365, 500).getFirst().day()));
        for (TimeAxis.Mark mark : marks(3650, 500)) {
            assertEquals(1, FROM.plusDays(mark.day()).getDayOfYear(), mark.name());
        }
        assertEquals("2027", marks(3650, 500).getFirst().name());
    }

    @Test
    void namesTheFirstDayOfASpanThatBeginsWithAMonth() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        List<TimeAxis.Mark> marks =
                new TimeAxis(first, 200, new ReportWords(Bundled.TEXTS, Bundled.CARE)).marks(500, _ -> NAME);
        assertEquals(0, marks.getFirst().day());
        assertEquals(
                ChronoUnit.DAYS.between(first, first.plusMonths(1)),
                marks.get(1).day());
    }

    /** So many rows of a height, which notes how many were drawn. */
    private record Rows(int all, float high, List<Integer> drawn) implements Fitted.Section {
        @Override
        public void draw(Column column, int rows) {
            if (column.draws()) {
                drawn.add(rows);
            }
            column.gap(rows * high);
        }
    }

    private static List<Integer> fitted(float room, int most, float... heights) throws IOException {
        Fitted fitted = new Fitted();
        List<Rows> all = new ArrayList<>();
        for (float high : heights) {
            Rows rows = new Rows(10, high, new ArrayList<>());
            all.add(rows);
            fitted.add(rows, most);
        }
        Column drawn = new Column(paper.page(), paper, paper.root(), 0, 700, 100);
        Column measured = new Column(null, paper, paper.root(), 0, 700, 100);
        fitted.draw(drawn, measured, 700 - room);
        assertTrue(drawn.y() >= 700 - room - 0.01f, "within the page");
        return all.stream().map(rows -> rows.drawn().getFirst()).toList();
    }

    @Test
    void drawsAllOfASectionWhereThereIsRoomAndNoMoreThanItsMost() throws IOException {
        assertEquals(List.of(10, 10), fitted(500, 20, 10, 10));
        assertEquals(List.of(4, 4), fitted(500, 4, 10, 10));
    }

    @Test
    void takesRowsFromTheLongestUntilAllFit() throws IOException {
        List<Integer> rows = fitted(100, 10, 10, 10);
        assertEquals(10, rows.getFirst() + rows.getLast());
        assertEquals(List.of(5, 5), rows);
        assertEquals(List.of(0, 0), fitted(5, 10, 10, 10), "none fits");
    }

    @Test
    void leavesNoRoomForARowThatWasWanted() throws IOException {
        for (float room : new float[] {35, 60, 100, 133, 250, 420}) {
            List<Integer> rows = fitted(room, 10, 3, 40);
            float taken = 3 * rows.getFirst() + 40 * rows.getLast();
            assertTrue(taken <= room, rows + " in " + room);
            assertTrue(rows.getFirst() == 10 || taken + 3 > room, rows + " in " + room);
            assertTrue(rows.getLast() == 10 || taken + 40 > room, rows + " in " + room);
        }
    }

    @Test
    void leavesOutASectionThatHasNothing() throws IOException {
        Fitted fitted = new Fitted();
        Rows none = new Rows(0, 10, new ArrayList<>());
        fitted.add(none, 5);
        Column drawn = new Column(paper.page(), paper, paper.root(), 0, 700, 100);
        fitted.draw(drawn, new Column(null, paper, paper.root(), 0, 700, 100), 0);
        assertEquals(List.of(), none.drawn());
        assertEquals(700, drawn.y());
    }
}
