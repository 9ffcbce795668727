package app.nape.ui.insights;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * A drawing and the same figures as words.
 *
 * @param picture the drawing
 * @param columns names of the table's columns
 * @param rows the table; each row as long as {@code columns}
 * @param points what the drawing shows, point by point in its own order, each in a sentence
 * @param mark shows in the drawing which point is read; -1 for none
 * @param days the last day of each point; empty where points are no days
 */
record Chart(
        Node picture,
        List<String> columns,
        List<List<String>> rows,
        List<String> points,
        IntConsumer mark,
        List<LocalDate> days) {
    Chart {
        days = List.copyOf(days);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        points = List.copyOf(points);
    }

    /** A drawing whose points are no days. */
    Chart(Node picture, List<String> columns, List<List<String>> rows, List<String> points, IntConsumer mark) {
        this(picture, columns, rows, points, mark, List.of());
    }

    /** Its figures as a spreadsheet takes them from the clipboard. */
    String figures() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(line -> String.join("\t", line))
                .collect(Collectors.joining("\n"));
    }

    /** A drawing whose points are the rows of its table. */
    static Chart ofRows(Node picture, List<String> columns, List<List<String>> rows, IntConsumer mark) {
        return new Chart(
                picture,
                columns,
                rows,
                rows.stream().map(row -> sentence(columns, row)).toList(),
                mark);
    }

    private static String sentence(List<String> columns, List<String> row) {
        StringBuilder words = new StringBuilder(row.getFirst());
        for (int column = 1; column < row.size(); column++) {
            words.append(column == 1 ? ": " : ", ")
                    .append(columns.get(column))
                    .append(' ')
                    .append(row.get(column));
        }
        return words.toString();
    }
}
