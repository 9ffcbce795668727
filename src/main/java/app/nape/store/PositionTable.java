package app.nape.store;

import app.nape.breaks.PositionDay;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What changes of position came to, day by day. */
final class PositionTable {
    static final String DAYS = "SELECT day, changes, answered, lapsed, longest, sat, stood FROM position_day"
            + " WHERE day BETWEEN ? AND ?";
    static final String KEEP = "INSERT INTO position_day (day, changes, answered, lapsed, longest, sat, stood)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (day) DO UPDATE SET"
            + " changes = max(changes, excluded.changes), answered = max(answered, excluded.answered),"
            + " lapsed = max(lapsed, excluded.lapsed), longest = max(longest, excluded.longest),"
            + " sat = max(sat, excluded.sat), stood = max(stood, excluded.stood)";

    private final Database database;

    PositionTable(Database database) {
        this.database = database;
    }

    void keep(Map<LocalDate, PositionDay> days) throws SQLException {
        for (Map.Entry<LocalDate, PositionDay> each : days.entrySet()) {
            PositionDay day = each.getValue();
            database.update(
                    KEEP,
                    each.getKey().toString(),
                    day.changes(),
                    day.answered(),
                    day.lapsed(),
                    day.longest(),
                    day.sat(),
                    day.stood());
        }
    }

    SortedMap<LocalDate, PositionDay> between(LocalDate from, LocalDate to) throws SQLException {
        SortedMap<LocalDate, PositionDay> days = new TreeMap<>();
        database.query(
                row -> days.put(
                        LocalDate.parse(row.text("day")),
                        new PositionDay(
                                (int) row.number("changes"),
                                (int) row.number("answered"),
                                (int) row.number("lapsed"),
                                row.length("longest"),
                                row.length("sat"),
                                row.length("stood"))),
                DAYS,
                from.toString(),
                to.toString());
        return days;
    }
}
