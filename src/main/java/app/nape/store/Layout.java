package app.nape.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables that one kind of entry lies in.
 *
 * @param table the main table, one row an entry, keyed by {@code id}
 * @param columns its columns, {@code id} first
 * @param lists the tables of its lists
 */
record Layout(String table, List<String> columns, List<Part> lists) {
    Layout(String table, String columns, Part... lists) {
        this(table, List.of(columns.split(", ")), List.of(lists));
    }

    /**
     * The table of one list of an entry.
     *
     * @param key the column that names the entry
     * @param columns its columns, {@code key} first
     */
    record Part(String table, String key, List<String> columns) {
        Part(String table, String columns) {
            this(table, columns.substring(0, columns.indexOf(',')), List.of(columns.split(", ")));
        }

        String insert() {
            return inserting(table, columns);
        }

        String delete() {
            return "DELETE FROM " + table + " WHERE " + key + " = ?";
        }
    }

    /** Adds the main row, or puts it in place of the one with its id; an unmoved entry keeps the day and zone it was written in. */
    String upsert() {
        return inserting(table, columns) + " " + replacing(true);
    }

    /** What follows an insert so that it replaces the row with the same id. */
    String replacing(boolean keepDay) {
        return columns.stream()
                .skip(1)
                .map(column -> column + " = " + (keepDay ? kept(column) : "excluded." + column))
                .collect(Collectors.joining(", ", "ON CONFLICT (id) DO UPDATE SET ", ""));
    }

    private String kept(String column) {
        return column.equals("zone") || column.equals("day")
                ? "iif(" + table + ".at = excluded.at, " + table + "." + column + ", excluded." + column + ")"
                : "excluded." + column;
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE id = ?";
    }

    private static String inserting(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places(columns) + ")";
    }

    private static String places(List<String> columns) {
        return columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
    }
}
