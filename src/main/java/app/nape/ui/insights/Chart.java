package app.nape.ui.insights;

import java.util.List;
import javafx.scene.Node;

/**
 * A drawing and the same figures as words.
 *
 * @param picture the drawing
 * @param columns names of the table's columns
 * @param rows the table; each row as long as {@code columns}
 */
record Chart(Node picture, List<String> columns, List<List<String>> rows) {
    Chart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
