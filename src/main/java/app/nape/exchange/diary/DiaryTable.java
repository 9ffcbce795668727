package app.nape.exchange.diary;

import java.util.List;

/**
 * A table as it was found in a file.
 *
 * @param separator what stands between two cells
 * @param columns their names as written; a column without one has an empty name
 * @param rows in the order of the file
 * @param outside filled rows of the file that belong to no table, or to another one that tells of no pain
 */
record DiaryTable(char separator, List<String> columns, List<Row> rows, List<Row> outside) {
    /**
     * One row, with a cell for each column.
     *
     * @param line of the file that it begins on, from 1
     */
    record Row(long line, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
