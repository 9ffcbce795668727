package app.nape.store;

import app.nape.journal.JournalEntry.Spasm;
import java.sql.SQLException;

/** Single spasms within episodes. */
final class SpasmTable extends EntryTable<Spasm> {
    SpasmTable(Database database) {
        super(
                database,
                Spasm.class,
                "spasm",
                new Layout("spasm", "id, episode_id, at, zone, day, length, worst, note"));
    }

    @Override
    void write(Spasm entry, Stamp stamp) throws SQLException {
        database.update(
                layout().upsert(),
                entry.id(),
                entry.episodeId(),
                entry.at(),
                stamp.zoneName(),
                stamp.day(entry.at()),
                entry.length(),
                entry.worst(),
                entry.note());
    }

    @Override
    Spasm read(Row row) throws SQLException {
        return new Spasm(
                row.id("id"),
                row.id("episode_id"),
                row.instant("at"),
                row.length("length"),
                row.scoreOrNull("worst"),
                row.textOrNull("note"));
    }
}
