package app.nape.store;

import app.nape.journal.JournalUnavailable.Fault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * Takes out of a damaged database what can still be read, table by table and, around a damaged page, row by row. A table that can be
 * read to its end replaces the one of the back-up, so that what was deleted since stays deleted; of another, the rows that can be read
 * are laid over the back-up's.
 */
final class Salvage {
    /** Changes that could be taken back, sums that are made anew, and what a back-up carries of the settings. */
    private static final Set<String> LEFT = Set.of("undo_step", "undo_image", "break_sum", "carried_stretches");

    /** Steps over a gap double, so this reaches over more rows than any log has. */
    private static final int DOUBLINGS = 45;

    private static final long END = Long.MAX_VALUE;

    private final Database from;
    private final Database to;
    private boolean some;
    private boolean whole = true;
    private boolean broken;

    private Salvage(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Lays what can be read over what stands in the other database.
     *
     * @param damaged a file that is only read
     * @throws SQLException when the other one cannot be written
     */
    static Recovered.Saved into(Database to, Path damaged) throws SQLException {
        List<String> tables;
        to.script("PRAGMA foreign_keys = OFF");
        try (Database from = new Database(FileMark.of(damaged), reading(damaged), null)) {
            try {
                tables = tables(from);
            } catch (SQLException unreadable) {
                return Recovered.Saved.NONE;
            }
            Salvage salvage = new Salvage(from, to);
            for (String table : tables(to)) {
                if (tables.contains(table) && !LEFT.contains(table)) {
                    salvage.take(table);
                } else if (!LEFT.contains(table)) {
                    salvage.whole = false;
                }
            }
            salvage.tidy();
            return !salvage.some && !salvage.whole
                    ? Recovered.Saved.NONE
                    : salvage.whole ? Recovered.Saved.ALL : Recovered.Saved.SOME;
        } finally {
            to.script("PRAGMA foreign_keys = ON");
        }
    }

    private static Connection reading(Path damaged) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return JDBC.createConnection("jdbc:sqlite:" + damaged, config.toProperties());
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.query(
                row -> row.text("name"),
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    }

    private static List<String> columns(Database database, String table, String which) throws SQLException {
        return database.query(
                row -> row.text("name"), "SELECT name FROM pragma_table_info('" + table + "') WHERE " + which);
    }

    private void take(String table) throws SQLException {
        List<String> columns = new ArrayList<>(columns(to, table, "true"));
        columns.retainAll(columns(from, table, "true"));
        boolean numbered = to.first(Row::values, "SELECT 1 FROM pragma_table_list('" + table + "') WHERE wr = 0")
                .isPresent();
        String insert = "INSERT OR REPLACE INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        String select = String.join(", ", columns) + " FROM " + table;
        to.transact(() -> {
            broken = false;
            to.script("SAVEPOINT fully");
            to.update("DELETE FROM " + table);
            boolean fully = taken("SELECT " + select, insert, columns.size()) && !broken;
            if (!fully) {
                whole = false;
                to.script("ROLLBACK TO fully");
            }
            to.script("RELEASE fully");
            if (!fully && numbered) {
                byNumber(table, select, insert, columns.size());
            } else if (!fully) {
                byKey(table, select, insert, columns.size());
            }
            return table;
        });
    }

    /** Takes these rows over until one cannot be read; whether all could. */
    private boolean taken(String sql, String insert, int width, @Nullable Object... values) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        try {
            from.query(
                    found -> {
                        row.clear();
                        for (int column = 1; column <= width; column++) {
                            row.add(found.values().getObject(column));
                        }
                        put(insert, row);
                        return found;
                    },
                    sql,
                    values);
            return true;
        } catch (SQLException problem) {
            refuseOthers(problem);
            return false;
        }
    }

    /** A row whose bytes are damaged may break a rule of its table, and is then left out. */
    private void put(String insert, List<@Nullable Object> row) throws SQLException {
        try {
            to.update(insert, row.toArray());
            some = true;
        } catch (SQLException problem) {
            if (!SqlFaults.brokenRule(problem)) {
                throw problem;
            }
            broken = true;
        }
    }

    /** Reads row by row on behind each damaged page. */
    private void byNumber(String table, String select, String insert, int width) throws SQLException {
        String next = "SELECT min(rowid) AS n FROM " + table + " WHERE rowid >= ?";
        long number = 0;
        while (number != END) {
            try {
                number = from.first(row -> row.values().getObject("n") == null ? END : row.number("n"), next, number)
                        .orElse(END);
                if (number != END) {
                    boolean _ = taken("SELECT " + select + " WHERE rowid = ?", insert, width, number);
                    number++;
                }
            } catch (SQLException problem) {
                refuseOthers(problem);
                number = behind(table, number);
            }
        }
    }

    /** The first number, not before this one, from which rows can be read again. */
    private long behind(String table, long from) throws SQLException {
        long bad = from;
        long good = END;
        long step = 1;
        for (int doubling = 0; doubling < DOUBLINGS && good == END; doubling++, step *= 2) {
            if (readable(table, from + step)) {
                good = from + step;
            } else {
                bad = from + step;
            }
        }
        while (good != END && good - bad > 1) {
            long middle = bad + (good - bad) / 2;
            if (readable(table, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean readable(String table, long number) throws SQLException {
        try {
            from.query(Row::values, "SELECT * FROM " + table + " WHERE rowid >= ? ORDER BY rowid LIMIT 1", number);
            return true;
        } catch (SQLException problem) {
            refuseOthers(problem);
            return false;
        }
    }

    /** Reads from both ends, and around a damaged page what belongs to each entry by itself. */
    private void byKey(String table, String select, String insert, int width) throws SQLException {
        List<String> key = columns(from, table, "pk > 0 ORDER BY pk");
        String sql = "SELECT " + select;
        boolean _ = taken(sql + " ORDER BY " + String.join(", ", key), insert, width);
        boolean _ = taken(sql + " ORDER BY " + String.join(" DESC, ", key) + " DESC", insert, width);
        List<List<String>> parents = to.query(
                row -> List.of(row.text("parent"), row.text("own")),
                "SELECT \"table\" AS parent, \"from\" AS own FROM pragma_foreign_key_list('" + table + "')");
        for (List<String> parent : parents) {
            for (String id : to.query(row -> row.text("id"), "SELECT id FROM " + parent.getFirst())) {
                boolean _ = taken(sql + " WHERE " + parent.getLast() + " = ?", insert, width, id);
            }
        }
    }

    private void refuseOthers(SQLException problem) throws SQLException {
        // The driver closes a statement that met a fault.
        from.forgetStatements();
        if (SqlFaults.fault(problem) != Fault.DAMAGED) {
            throw problem;
        }
    }

    /** Lets go of what belongs to an entry that is not there, and sums up anew. */
    private void tidy() throws SQLException {
        to.transact(() -> {
            to.update("DELETE FROM undo_step");
            for (String table : tables(to)) {
                List<List<String>> links = to.query(
                        row -> List.of(row.text("from"), row.text("table"), row.text("to"), row.text("on_delete")),
                        "SELECT * FROM pragma_foreign_key_list('" + table + "')");
                for (List<String> link : links) {
                    String lost = " WHERE " + link.get(0) + " IS NOT NULL AND " + link.get(0) + " NOT IN (SELECT "
                            + link.get(2) + " FROM " + link.get(1) + ")";
                    to.update(
                            link.get(3).equals("SET NULL")
                                    ? "UPDATE " + table + " SET " + link.get(0) + " = NULL" + lost
                                    : "DELETE FROM " + table + lost);
                }
            }
            to.update("DELETE FROM break_sum");
            return to.update(
                    "INSERT INTO break_sum (day, outcome, n) SELECT day, outcome, count(*) FROM break GROUP BY day,"
                            + " outcome");
        });
    }
}
