package app.nape.store;

import app.nape.journal.JournalEntry.Remedy;
import java.sql.SQLException;

/** Remedies that were used. */
final class RemedyTable extends EntryTable<Remedy> {
    RemedyTable(Database database) {
        super(
                database,
                Remedy.class,
                "remedy",
                new Layout("remedy", "id, at, zone, day, remedy_id, length, site_id, episode_id, before, after, note"));
    }

    @Override
    void write(Remedy entry, Stamp stamp) throws SQLException {
        writeRow(
                entry,
                stamp,
                entry.remedyId(),
                entry.length(),
                entry.siteId(),
                entry.episodeId(),
                entry.before(),
                entry.after(),
                entry.note());
    }

    @Override
    Remedy read(Row row) throws SQLException {
        return new Remedy(
                row.id("id"),
                row.instant("at"),
                row.text("remedy_id"),
                row.length("length"),
                row.textOrNull("site_id"),
                row.idOrNull("episode_id"),
                row.scoreOrNull("before"),
                row.scoreOrNull("after"),
                row.textOrNull("note"));
    }
}
