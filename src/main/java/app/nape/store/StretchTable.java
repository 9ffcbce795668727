package app.nape.store;

import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry.Stretch;
import java.sql.SQLException;

/** Guided sessions with the exercises done in them. */
final class StretchTable extends EntryTable<Stretch> {
    private static final Layout.Part DONE = new Layout.Part("stretch_done", "stretch_id, place, exercise_id");

    StretchTable(Database database) {
        super(
                database,
                Stretch.class,
                "stretch",
                new Layout(
                        "stretch", "id, at, zone, day, routine_id, length, outcome, episode_id, before, after", DONE),
                joined(DONE, "exercise_id", "done"));
    }

    @Override
    void write(Stretch entry, Stamp stamp) throws SQLException {
        writeRow(
                entry,
                stamp,
                entry.routineId(),
                entry.length(),
                entry.outcome().word(),
                entry.episodeId(),
                entry.before(),
                entry.after());
        writeList(DONE, entry.id(), entry.done());
    }

    @Override
    Stretch read(Row row) throws SQLException {
        return new Stretch(
                row.id("id"),
                row.instant("at"),
                row.text("routine_id"),
                row.texts("done"),
                row.length("length"),
                row.word("outcome", SessionOutcome.class),
                row.idOrNull("episode_id"),
                row.scoreOrNull("before"),
                row.scoreOrNull("after"));
    }
}
