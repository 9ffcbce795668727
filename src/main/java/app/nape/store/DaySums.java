package app.nape.store;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.journal.DayCount;
import app.nape.journal.DayFigures;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up days within the database, from indexes alone, so that ten years take no longer to draw than they have days. */
final class DaySums {
    static final String EPISODES = "SELECT day, count(*) AS n FROM episode WHERE day BETWEEN ? AND ? GROUP BY day";
    static final String READINGS =
            "SELECT day, count(*) AS n, max(score) AS worst FROM reading WHERE day BETWEEN ? AND ? GROUP BY day";
    static final String SPASMS = "SELECT day, count(*) AS n FROM spasm WHERE day BETWEEN ? AND ? GROUP BY day";
    static final String REMEDIES = "SELECT day, count(*) AS n FROM remedy WHERE day BETWEEN ? AND ? GROUP BY day";
    static final String STRETCHES =
            "SELECT day, count(*) AS n, sum(length) AS length FROM stretch WHERE day BETWEEN ? AND ? GROUP BY day";
    static final String BREAKS =
            "SELECT day, outcome, count(*) AS n FROM break WHERE day BETWEEN ? AND ? GROUP BY day, outcome";
    static final String ACTIVE = "SELECT day, length FROM active_day WHERE day BETWEEN ? AND ?";
    static final String KEEP_ACTIVE = "INSERT INTO active_day (day, length) VALUES (?, ?)"
            + " ON CONFLICT (day) DO UPDATE SET length = max(length, excluded.length)";

    private final Database database;

    DaySums(Database database) {
        this.database = database;
    }

    /** Each day from {@code from} to {@code to}, both within, on which something was written down. */
    List<DayFigures> between(LocalDate from, LocalDate to) throws SQLException {
        Map<LocalDate, DayCount> days = new TreeMap<>();
        each(EPISODES, from, to, days, (row, day) -> day.addEpisodes(n(row)));
        each(READINGS, from, to, days, (row, day) -> day.addReadings(n(row), new Nprs((int) row.number("worst"))));
        each(SPASMS, from, to, days, (row, day) -> day.addSpasms(n(row)));
        each(REMEDIES, from, to, days, (row, day) -> day.addRemedies(n(row)));
        each(STRETCHES, from, to, days, (row, day) -> day.addStretches(n(row), row.length("length")));
        each(BREAKS, from, to, days, (row, day) -> day.addBreaks(n(row), row.word("outcome", BreakOutcome.class)));
        each(ACTIVE, from, to, days, (row, day) -> day.active(row.length("length")));
        List<DayFigures> figures = new ArrayList<>();
        days.values().forEach(day -> figures.add(day.figures()));
        return figures;
    }

    void keepActive(LocalDate day, Duration active) throws SQLException {
        database.update(KEEP_ACTIVE, day.toString(), active);
    }

    private static int n(Row row) throws SQLException {
        return (int) row.number("n");
    }

    private void each(String sql, LocalDate from, LocalDate to, Map<LocalDate, DayCount> days, Counter counter)
            throws SQLException {
        database.query(
                row -> {
                    DayCount day = days.computeIfAbsent(LocalDate.parse(row.text("day")), DayCount::new);
                    counter.count(row, day);
                    return day;
                },
                sql,
                from.toString(),
                to.toString());
    }

    private interface Counter {
        void count(Row row, DayCount day) throws SQLException;
    }
}
