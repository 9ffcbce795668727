package app.nape.store;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.journal.JournalEntry.Break;
import java.sql.SQLException;

/** Breaks that came to an outcome. */
final class BreakTable extends EntryTable<Break> {
    BreakTable(Database database) {
        super(database, Break.class, "break", new Layout("break", "id, at, zone, day, rule_id, kind, outcome, length"));
    }

    @Override
    void write(Break entry, Stamp stamp) throws SQLException {
        writeRow(
                entry,
                stamp,
                entry.ruleId(),
                entry.breakKind().word(),
                entry.outcome().word(),
                entry.length());
    }

    @Override
    Break read(Row row) throws SQLException {
        return new Break(
                row.id("id"),
                row.instant("at"),
                row.text("rule_id"),
                row.word("kind", BreakKind.class),
                row.word("outcome", BreakOutcome.class),
                row.length("length"));
    }
}
