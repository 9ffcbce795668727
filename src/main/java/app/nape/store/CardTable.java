package app.nape.store;

import app.nape.care.EpisodeSafety;
import java.sql.SQLException;

/** What was said on the red-flag card while no episode was open: one row. */
record CardTable(Database database) {
    EpisodeSafety read() throws SQLException {
        return database.first(
                        row -> SafetyWords.read(row, SafetyWords.list(row.text("signs")), "seen"),
                        "SELECT signs, seen, advised, advised_for, answers FROM card WHERE id = 1")
                .orElse(EpisodeSafety.NONE);
    }

    void write(EpisodeSafety said) throws SQLException {
        database.update(
                "INSERT INTO card (id, signs, seen, advised, advised_for, answers) VALUES (1, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET signs = excluded.signs, seen = excluded.seen,"
                        + " advised = excluded.advised, advised_for = excluded.advised_for, answers = excluded.answers",
                String.join(" ", said.signs()),
                said.seen(),
                said.advised(),
                SafetyWords.advisedFor(said),
                SafetyWords.answers(said));
    }
}
