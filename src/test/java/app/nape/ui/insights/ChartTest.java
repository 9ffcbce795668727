package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What a chart reads aloud is what its table says, row by row. */
class ChartTest {
    private static final Node DRAWING = new Group();
    private static final List<String> COLUMNS = List.of("What", "Days", "Median");

    private static Chart of(List<List<String>> rows) {
        return Chart.ofRows(DRAWING, COLUMNS, rows, _ -> {});
    }

    @Test
    void readsARowAsASentenceWithTheNamesOfItsColumns() {
        assertEquals(
                List.of("other days: Days 20, Median 2.0", "around a first day: Days 8, Median 6.0"),
                of(List.of(List.of("other days", "20", "2.0"), List.of("around a first day", "8", "6.0")))
                        .points());
    }

    @Test
    void readsARowOfOneWordAsThatWord() {
        assertEquals(List.of("alone"), of(List.of(List.of("alone"))).points());
    }

    @Test
    void hasNothingToReadWithoutRows() {
        assertEquals(List.of(), of(List.of()).points());
        assertEquals(COLUMNS, of(List.of()).columns());
    }

    @Test
    void keepsItsRowsWhateverBecomesOfTheListTheyCameIn() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("heat", "5", "−2")));
        Chart chart = of(rows);
        rows.clear();
        assertEquals(1, chart.rows().size());
        assertThrows(UnsupportedOperationException.class, () -> chart.rows().clear());
        assertThrows(UnsupportedOperationException.class, () -> chart.points().clear());
    }

    @Test
    void tellsTheDrawingWhichPointIsRead() {
        List<Integer> marked = new ArrayList<>();
        Chart chart = Chart.ofRows(DRAWING, COLUMNS, List.of(List.of("heat", "5", "−2")), marked::add);
        chart.mark().accept(0);
        chart.mark().accept(-1);
        assertEquals(List.of(0, -1), marked);
    }
}
