package app.nape.store;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.journal.ScorePair;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Counts over a span within the database, so that what is read grows with what is shown and not with the years. */
final class Tallies {
    static final String SITES = "SELECT s.site_id, s.side, count(DISTINCT e.id) AS n FROM episode e"
            + " JOIN episode_site s ON s.episode_id = e.id WHERE e.at >= ? AND e.at < ? GROUP BY s.site_id, s.side";
    static final String TRIGGERS = "SELECT t.trigger_id, count(DISTINCT e.id) AS n FROM episode e"
            + " JOIN episode_trigger t ON t.episode_id = e.id WHERE e.at >= ? AND e.at < ? GROUP BY t.trigger_id";
    static final String REMEDIES = "SELECT remedy_id AS what, before, after, count(*) AS n FROM remedy"
            + " WHERE at >= ? AND at < ? GROUP BY remedy_id, before, after";
    static final String STRETCHES = "SELECT routine_id AS what, before, after, count(*) AS n FROM stretch"
            + " WHERE at >= ? AND at < ? GROUP BY routine_id, before, after";

    /** How many of the newest episodes the usual triggers are counted in. */
    private static final int USUAL_OVER = 30;

    private final Database database;

    Tallies(Database database) {
        this.database = database;
    }

    List<SiteTally> sites(Instant from, Instant to) throws SQLException {
        List<SiteTally> found = database.query(
                row -> new SiteTally(new PainSite(row.text("site_id"), row.wordOrNull("side", BodySide.class)), (int)
                        row.number("n")),
                SITES,
                from,
                to);
        found.sort(SiteTally.MOST_FIRST);
        return found;
    }

    List<Tally> triggers(Instant from, Instant to) throws SQLException {
        List<Tally> found =
                database.query(row -> new Tally(row.text("trigger_id"), (int) row.number("n")), TRIGGERS, from, to);
        found.sort(Tally.MOST_FIRST);
        return found;
    }

    /** The triggers named most in the newest episodes. */
    List<String> usualTriggers(int limit) throws SQLException {
        return database.query(
                row -> row.text("trigger_id"),
                "SELECT t.trigger_id, count(*) AS uses, max(newest.at) AS last"
                        + " FROM (SELECT id, at FROM episode ORDER BY at DESC LIMIT ?) newest"
                        + " JOIN episode_trigger t ON t.episode_id = newest.id"
                        + " GROUP BY t.trigger_id ORDER BY uses DESC, last DESC, t.trigger_id LIMIT ?",
                USUAL_OVER,
                limit);
    }

    List<ScorePair> remedyScores(Instant from, Instant to) throws SQLException {
        return database.query(Tallies::pair, REMEDIES, from, to);
    }

    List<ScorePair> stretchScores(Instant from, Instant to) throws SQLException {
        return database.query(Tallies::pair, STRETCHES, from, to);
    }

    private static ScorePair pair(Row row) throws SQLException {
        return new ScorePair(
                row.text("what"), row.scoreOrNull("before"), row.scoreOrNull("after"), (int) row.number("n"));
    }
}
