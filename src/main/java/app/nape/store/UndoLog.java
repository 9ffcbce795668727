package app.nape.store;

import app.nape.care.EpisodeSafety;
import app.nape.journal.JournalEntry;
import app.nape.journal.Undone;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what entries looked like before each change, in the database itself, so that a change outlives the process that made it.
 * A writer takes back its own newest change; one that has made none, such as a command, takes back the newest of all.
 */
final class UndoLog {
    /** How many changes are kept. */
    static final int KEPT = 200;

    private final Database database;
    private final Map<String, EntryTable<?>> tables;
    private final String writer;

    UndoLog(Database database, Map<String, EntryTable<?>> tables, String writer) {
        this.database = database;
        this.tables = tables;
        this.writer = writer;
    }

    /** An entry that a change is about to touch. */
    record Touched(EntryTable<?> table, UUID id) {}

    /** Remembers the entries as they are now, as one step. */
    void remember(List<Touched> entries) throws SQLException {
        long step = begin();
        for (int place = 0; place < entries.size(); place++) {
            add(step, place, entries.get(place));
        }
        end(step);
    }

    /** Begins a step; its number. */
    long begin() throws SQLException {
        database.update("INSERT INTO undo_step (writer) VALUES (?)", writer);
        return database.first(row -> row.values().getLong(1), "SELECT last_insert_rowid()")
                .orElseThrow();
    }

    /** Remembers one more entry of a step, as it is now. */
    void add(long step, int place, Touched touched) throws SQLException {
        database.update(
                "INSERT INTO undo_image (step, place, kind, entry_id, rows) VALUES (?, ?, ?, ?, " + image(touched)
                        + ")",
                step,
                place,
                touched.table().kind(),
                touched.id());
    }

    /** The same for an entry that is known not to be there yet. */
    void addNew(long step, int place, Touched touched) throws SQLException {
        database.update(
                "INSERT INTO undo_image (step, place, kind, entry_id, rows) VALUES (?, ?, ?, ?, NULL)",
                step,
                place,
                touched.table().kind(),
                touched.id());
    }

    /** Forgets what lies too far behind a step. */
    void end(long step) throws SQLException {
        database.update("DELETE FROM undo_step WHERE step <= ?", step - KEPT);
    }

    /** A JSON list of the entry's tables, each a list of rows; or NULL when there is no such entry. */
    private static String image(Touched touched) {
        Layout layout = touched.table().layout();
        String rows = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(rows(layout.columns(), layout.table(), "id")),
                        layout.lists().stream().map(part -> rows(part.columns(), part.table(), part.key())))
                .collect(Collectors.joining(", "));
        return "iif(EXISTS (SELECT 1 FROM " + layout.table() + " WHERE id = ?4), json_array(" + rows + "), NULL)";
    }

    private static String rows(List<String> columns, String table, String key) {
        return "json((SELECT json_group_array(json_array(" + String.join(", ", columns) + ")) FROM " + table + " WHERE "
                + key + " = ?4))";
    }

    private record Image(
            EntryTable<?> table, UUID id, @Nullable String rows) {}

    /** Takes back the newest step that is this writer's to take back; what it was. */
    Optional<Undone> takeBack() throws SQLException {
        Optional<Long> step = newest();
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<Image> images = database.query(
                row -> new Image(
                        java.util.Objects.requireNonNull(tables.get(row.text("kind"))),
                        row.id("entry_id"),
                        row.textOrNull("rows")),
                "SELECT kind, entry_id, rows FROM undo_image WHERE step = ? ORDER BY place",
                step.get());
        Optional<JournalEntry> before = images.isEmpty() ? Optional.empty() : find(images.getFirst());
        for (Image image : images) {
            Optional<EpisodeSafety> said = said(image.id());
            restore(image);
            // What was ticked since on the red-flag card was no part of that change.
            if (said.isPresent() && image.table() instanceof PainTable pain && pain.holds(image.id())) {
                pain.write(image.id(), said.get());
            }
        }
        Optional<JournalEntry> after = images.isEmpty() ? Optional.empty() : find(images.getFirst());
        database.update("DELETE FROM undo_step WHERE step = ?", step.get());
        return (after.isPresent() ? after : before).map(entry -> undone(entry, images));
    }

    private static Undone undone(JournalEntry entry, List<Image> images) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        images.forEach(image -> kinds.merge(image.table().kind(), 1, Integer::sum));
        return new Undone(entry, images.stream().allMatch(image -> image.rows() == null), kinds);
    }

    /** The writer's own newest step, unless somebody else has changed one of its entries since. */
    private Optional<Long> newest() throws SQLException {
        Optional<Long> own = database.first(
                row -> row.number("step"),
                "SELECT step FROM undo_step WHERE writer = ? ORDER BY step DESC LIMIT 1",
                writer);
        if (own.isEmpty()) {
            return database.first(row -> row.number("step"), "SELECT step FROM undo_step ORDER BY step DESC LIMIT 1");
        }
        boolean changedSince = database.first(
                        Row::values,
                        "SELECT 1 FROM undo_image mine JOIN undo_image later"
                                + " ON later.entry_id = mine.entry_id AND later.step > mine.step WHERE mine.step = ?",
                        own.get())
                .isPresent();
        return changedSince ? Optional.empty() : own;
    }

    private Optional<EpisodeSafety> said(UUID id) throws SQLException {
        return tables.get("pain") instanceof PainTable pain
                ? pain.find(id).map(found -> found.episode().safety())
                : Optional.empty();
    }

    private Optional<JournalEntry> find(Image image) throws SQLException {
        return image.table().find(image.id()).map(JournalEntry.class::cast);
    }

    private void restore(Image image) throws SQLException {
        Layout layout = image.table().layout();
        if (image.rows() == null) {
            image.table().delete(image.id());
            return;
        }
        database.update(inserted(layout.table(), layout.columns(), 0) + layout.replacing(false), image.rows());
        List<Layout.Part> lists = new ArrayList<>(layout.lists());
        for (int place = 0; place < lists.size(); place++) {
            Layout.Part part = lists.get(place);
            database.update(part.delete(), image.id());
            database.update(inserted(part.table(), part.columns(), place + 1), image.rows());
        }
    }

    private static String inserted(String table, List<String> columns, int place) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            values.add("value ->> '$[" + column + "]'");
        }
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", values)
                + " FROM json_each(?, '$[" + place + "]') WHERE true ";
    }
}
