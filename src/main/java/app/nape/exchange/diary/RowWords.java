package app.nape.exchange.diary;

import app.nape.exchange.diary.DiaryTable.Row;
import java.util.ArrayList;
import java.util.List;

/** One row by what its columns say. */
final class RowWords {
    private final List<String> columns;
    private final List<DiaryField> fields;
    private final Row row;

    RowWords(List<String> columns, List<DiaryField> fields, Row row) {
        this.columns = columns;
        this.fields = fields;
        this.row = row;
    }

    /**
     * A filled cell.
     *
     * @param column its column’s name
     */
    record Cell(String column, String text) {}

    long line() {
        return row.line();
    }

    /** The filled cells of a field, in the order of the columns. */
    List<Cell> cells(DiaryField field) {
        List<Cell> found = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            DiaryField its = i < fields.size() ? fields.get(i) : DiaryField.UNKNOWN;
            if (its == field && !row.cells().get(i).isBlank()) {
                found.add(new Cell(
                        i < columns.size() ? columns.get(i) : "", row.cells().get(i)));
            }
        }
        return found;
    }

    /** The first filled cell of a field, or an empty text. */
    String first(DiaryField field) {
        List<Cell> all = cells(field);
        return all.isEmpty() ? "" : all.getFirst().text();
    }
}
