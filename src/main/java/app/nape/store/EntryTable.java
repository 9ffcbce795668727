package app.nape.store;

import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one kind of entry is written to its tables and read from them. */
abstract sealed class EntryTable<E extends JournalEntry>
        permits BreakTable, MeasureTable, PainTable, ReadingTable, RemedyTable, SpasmTable, StretchTable {
    final Database database;
    private final Class<E> type;
    private final String kind;
    private final Layout layout;
    private final String select;
    private final String upsert;

    /**
     * For one kind.
     *
     * @param extra columns to select beside those of the main table, which goes by the name {@code e}
     */
    EntryTable(Database database, Class<E> type, String kind, Layout layout, String... extra) {
        this.database = database;
        this.type = type;
        this.kind = kind;
        this.layout = layout;
        this.upsert = layout.upsert();
        this.select = "SELECT e.*"
                + (extra.length == 0 ? "" : ", " + String.join(", ", extra))
                + " FROM "
                + layout.table()
                + " e ";
    }

    final String kind() {
        return kind;
    }

    final Layout layout() {
        return layout;
    }

    /** Adds the entry, or puts it in place of the one with its id. */
    final void save(JournalEntry entry, Stamp stamp) throws SQLException {
        write(type.cast(entry), stamp);
    }

    abstract void write(E entry, Stamp stamp) throws SQLException;

    abstract E read(Row row) throws SQLException;

    /** Entries that began within the range, oldest first. */
    final List<E> between(Instant from, Instant to) throws SQLException {
        return where("e.at >= ? AND e.at < ? ORDER BY e.at", from, to);
    }

    /** The newest entries that began before an instant, newest first. */
    final List<E> latest(Instant before, int limit) throws SQLException {
        return where("e.at < ? ORDER BY e.at DESC LIMIT ?", before, limit);
    }

    /** Zone and day of the entries that began within the range; without those whose zone this Java does not know. */
    final Map<UUID, Written> written(Instant from, Instant to) throws SQLException {
        Map<UUID, Written> found = new HashMap<>();
        database.query(
                row -> {
                    String zone = row.text("zone");
                    UUID id = row.id("id");
                    LocalDate day = LocalDate.parse(row.text("day"));
                    known(zone).ifPresent(one -> found.put(id, new Written(one, day)));
                    return zone;
                },
                "SELECT id, zone, day FROM " + layout.table() + " WHERE at >= ? AND at < ?",
                from,
                to);
        return found;
    }

    final Optional<E> find(UUID id) throws SQLException {
        return database.first(this::read, select + "WHERE e.id = ?", id);
    }

    final boolean holds(UUID id) throws SQLException {
        return database.first(Row::values, "SELECT 1 FROM " + layout.table() + " WHERE id = ?", id)
                .isPresent();
    }

    final void delete(UUID id) throws SQLException {
        database.update(layout.delete(), id);
    }

    /** The same, each row read by {@code mapper}. */
    final <T> List<T> rows(Row.Mapper<T> mapper, String condition, @Nullable Object... values) throws SQLException {
        return database.query(mapper, select + "WHERE " + condition, values);
    }

    final List<E> where(String condition, @Nullable Object... values) throws SQLException {
        return database.query(this::read, select + "WHERE " + condition, values);
    }

    /** Writes the main row of a table whose columns begin with id, at, zone and day. */
    final void writeRow(E entry, Stamp stamp, @Nullable Object... others) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.id());
        values.add(entry.at());
        values.add(stamp.zoneName());
        values.add(stamp.day(entry.at()));
        values.addAll(Arrays.asList(others));
        database.update(upsert, values.toArray());
    }

    /** Writes a list of the entry anew, each item with its place in front. */
    final void writeList(Layout.Part part, UUID id, List<?> items) throws SQLException {
        writeList(part, id, items, List::of);
    }

    /** The same for items that have several columns. */
    final <T> void writeList(
            Layout.Part part, UUID id, List<T> items, Function<T, List<? extends @Nullable Object>> columns)
            throws SQLException {
        database.update(part.delete(), id);
        for (int place = 0; place < items.size(); place++) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(id);
            values.add(place);
            values.addAll(columns.apply(items.get(place)));
            database.update(part.insert(), values.toArray());
        }
    }

    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Selects a list's column as one text, in order. */
    static String joined(Layout.Part part, String column, String name) {
        return "(SELECT group_concat(" + column + ", char(31) ORDER BY place) FROM " + part.table() + " WHERE "
                + part.key() + " = e.id) AS " + name;
    }
}
