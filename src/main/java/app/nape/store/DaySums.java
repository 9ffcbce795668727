package app.nape.store;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.journal.DayCount;
import app.nape.journal.DayFigures;
import app.nape.journal.DaySpan;
import app.nape.time.DayRollover;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    static final String BREAKS = "SELECT day, outcome, n FROM break_sum WHERE day BETWEEN ? AND ?";
    static final String ACTIVE = "SELECT day, length FROM active_day WHERE day BETWEEN ? AND ?";
    static final String KEEP_ACTIVE = "INSERT INTO active_day (day, length) VALUES (?, ?)"
            + " ON CONFLICT (day) DO UPDATE SET length = max(length, excluded.length)";

    /** The first day in each table that days are summed up from. */
    static final String FIRST = "SELECT min(day) AS day FROM (SELECT min(day) AS day FROM episode"
            + " UNION ALL SELECT min(day) FROM reading UNION ALL SELECT min(day) FROM spasm"
            + " UNION ALL SELECT min(day) FROM remedy UNION ALL SELECT min(day) FROM stretch"
            + " UNION ALL SELECT min(day) FROM break_sum UNION ALL SELECT min(day) FROM active_day)";

    /** The times that the nights with pain are counted from. */
    static final String PAIN_TIMES = "SELECT at, zone FROM reading WHERE day BETWEEN ?1 AND ?2 AND score > 0"
            + " UNION ALL SELECT at, zone FROM spasm WHERE day BETWEEN ?1 AND ?2"
            + " UNION ALL SELECT at, zone FROM episode WHERE day BETWEEN ?1 AND ?2";

    static final String LASTING =
            "SELECT day, ended FROM episode WHERE day <= ? AND (ended IS NULL OR ended >= ?) ORDER BY day, at";

    private final Database database;
    private String lastText = "";
    private LocalDate lastDay = LocalDate.EPOCH;

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

    Optional<LocalDate> firstDay() throws SQLException {
        return database.first(row -> Optional.ofNullable(row.textOrNull("day")), FIRST)
                .flatMap(day -> day)
                .map(LocalDate::parse);
    }

    /** The days on which each episode lasted; one that has not ended lasts to the last of them. */
    List<DaySpan> lasting(LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) throws SQLException {
        return database.query(
                row -> {
                    LocalDate first = LocalDate.parse(row.text("day"));
                    Instant ended = row.instantOrNull("ended");
                    LocalDate last = ended == null ? to : rollover.dayOf(ended, zone);
                    // The day it was written in may be a later one than the day it ended in where the zone was another.
                    return new DaySpan(first, last.isBefore(first) ? first : last).within(from, to);
                },
                LASTING,
                to.toString(),
                rollover.startOf(from, zone));
    }

    /** The local times at which pain was, each by the zone it was written in. */
    List<LocalDateTime> painTimes(LocalDate from, LocalDate to) throws SQLException {
        Map<String, ZoneId> zones = new HashMap<>();
        return database.query(
                row -> LocalDateTime.ofInstant(row.instant("at"), zones.computeIfAbsent(row.text("zone"), ZoneId::of)),
                PAIN_TIMES,
                from.toString(),
                to.toString());
    }

    SortedMap<LocalDate, Duration> active(LocalDate from, LocalDate to) throws SQLException {
        SortedMap<LocalDate, Duration> days = new TreeMap<>();
        database.query(
                row -> days.put(LocalDate.parse(row.text("day")), row.length("length")),
                ACTIVE,
                from.toString(),
                to.toString());
        return days;
    }

    /** Keeps how long each of these days was used actively; how many they are. */
    int keepActive(Map<LocalDate, Duration> active) throws SQLException {
        for (Map.Entry<LocalDate, Duration> day : active.entrySet()) {
            database.update(KEEP_ACTIVE, day.getKey().toString(), day.getValue());
        }
        return active.size();
    }

    /** Rows come by the day, so that the one before often says it already. */
    private LocalDate day(String text) {
        if (!text.equals(lastText)) {
            lastText = text;
            lastDay = LocalDate.parse(text);
        }
        return lastDay;
    }

    private static int n(Row row) throws SQLException {
        return (int) row.number("n");
    }

    private void each(String sql, LocalDate from, LocalDate to, Map<LocalDate, DayCount> days, Counter counter)
            throws SQLException {
        database.query(
                row -> {
                    DayCount day = days.computeIfAbsent(day(row.text("day")), DayCount::new);
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
