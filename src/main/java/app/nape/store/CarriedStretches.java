package app.nape.store;

import app.nape.json.QuickWriter;
import app.nape.settings.OwnStretches;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;

/**
 * What a person has made their own of the stretches, on its way in a back-up. It lives in the settings; only copies of the database
 * have a table for it, so that it never stands in two places at once.
 */
final class CarriedStretches {
    private static final String TABLE = "carried_stretches";
    private static final JsonFactory JSON = new JsonFactory();

    private CarriedStretches() {}

    /** Lays them into a copy that has just been written. */
    static void into(Database database, Path copy, OwnStretches own) throws SQLException {
        database.update("ATTACH ? AS copy", copy.toString());
        try {
            database.script("DROP TABLE IF EXISTS copy." + TABLE);
            database.script("CREATE TABLE copy." + TABLE + " (json TEXT NOT NULL) STRICT");
            database.update("INSERT INTO copy." + TABLE + " (json) VALUES (?)", written(own));
        } finally {
            database.detach("copy");
        }
    }

    /** Takes them out of a database into which a back-up was restored; empty for one that carried none. */
    static Optional<OwnStretches> outOf(Database database) throws SQLException {
        boolean carried = database.first(
                        row -> row.text("name"),
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?",
                        TABLE)
                .isPresent();
        if (!carried) {
            return Optional.empty();
        }
        List<String> json = database.query(row -> row.text("json"), "SELECT json FROM " + TABLE);
        database.withoutStatements("DROP TABLE " + TABLE);
        return json.stream().findFirst().flatMap(CarriedStretches::read);
    }

    /** Without a mapper where that can be: to learn what it may be asked, once a day, would leave the agent a fifth larger. */
    static String written(OwnStretches own) {
        return QuickWriter.bytes(JSON, own, OwnStretches.class, List.of(), List.of())
                .map(json -> new String(json, StandardCharsets.UTF_8))
                .orElseGet(() -> SettingsJson.MAPPER.writeValueAsString(own));
    }

    private static Optional<OwnStretches> read(String json) {
        try {
            return Optional.of(SettingsJson.MAPPER.readValue(json, OwnStretches.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException damaged) {
            // What the person has chosen since is worth more than what cannot be read.
            return Optional.empty();
        }
    }
}
