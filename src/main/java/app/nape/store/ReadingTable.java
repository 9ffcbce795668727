package app.nape.store;

import app.nape.care.Nprs;
import app.nape.journal.JournalEntry.Reading;
import java.sql.SQLException;

/** Scores given within episodes. */
final class ReadingTable extends EntryTable<Reading> {
    ReadingTable(Database database) {
        super(database, Reading.class, "reading", new Layout("reading", "id, episode_id, at, zone, day, score, note"));
    }

    @Override
    void write(Reading entry, Stamp stamp) throws SQLException {
        database.update(
                layout().upsert(),
                entry.id(),
                entry.episodeId(),
                entry.at(),
                stamp.zoneName(),
                stamp.day(entry.at()),
                entry.score(),
                entry.note());
    }

    @Override
    Reading read(Row row) throws SQLException {
        return new Reading(
                row.id("id"),
                row.id("episode_id"),
                row.instant("at"),
                new Nprs((int) row.number("score")),
                row.textOrNull("note"));
    }
}
