package app.nape.store;

import app.nape.journal.Arrived;
import app.nape.journal.Arriving;
import app.nape.journal.EntryRefused;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in entries one by one within a change: those that are not there yet are written, as one step that can be taken back. */
final class Intake {
    private final Database database;
    private final Map<String, EntryTable<?>> tables;
    private final UndoLog undo;
    private final Stamp stamp;
    private final boolean writes;
    private final String anywhere;
    private @Nullable Long step;
    private int added;
    private int same;
    private int kept;

    /** @param writes whether anything is written, and not only found out */
    Intake(Database database, Map<String, EntryTable<?>> tables, UndoLog undo, Stamp stamp, boolean writes) {
        this.database = database;
        this.tables = tables;
        this.undo = undo;
        this.stamp = stamp;
        this.writes = writes;
        Collection<EntryTable<?>> all = tables.values();
        anywhere = all.stream()
                .map(table -> "SELECT 1 FROM " + table.layout().table() + " WHERE id = ?1")
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** Takes all of them in. */
    Arrived all(Arriving arriving) throws SQLException {
        try {
            arriving.each(this::take);
        } catch (Broken broken) {
            throw broken.fault;
        }
        if (step != null) {
            undo.end(step);
        }
        return new Arrived(added, same, kept);
    }

    private void take(JournalEntry entry, @Nullable Written written) {
        EntryRefused.check(entry);
        EntryTable<?> table = Objects.requireNonNull(tables.get(entry.kind()));
        try {
            if (database.first(Row::values, anywhere, entry.id()).isEmpty()) {
                write(table, entry, written);
            } else if (table.find(entry.id()).filter(entry::equals).isPresent()) {
                same++;
            } else {
                kept++;
            }
        } catch (SQLException fault) {
            throw new Broken(fault);
        }
    }

    private void write(EntryTable<?> table, JournalEntry entry, @Nullable Written written) throws SQLException {
        if (writes) {
            long number = step == null ? undo.begin() : step;
            step = number;
            undo.addNew(number, added, new UndoLog.Touched(table, entry.id()));
            table.save(entry, stamp.of(written));
        }
        added++;
    }

    /** A fault of the data, on its way out of whatever gives the entries. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient SQLException fault;

        Broken(SQLException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
