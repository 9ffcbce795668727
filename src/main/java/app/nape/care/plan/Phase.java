package app.nape.care.plan;

import java.util.List;

/**
 * A stretch of days with the same sets. Nothing moves to the next by itself.
 *
 * @param id key, one of its kind in the programme
 * @param title at most 120 characters
 * @param begins on a day, or after another phase that stands before it
 * @param lastsDays how many days it is meant to last, 1 to 183
 * @param moveOnWhen what should be true before the next, in the therapist's words, at most 200 characters; may be empty
 * @param sets 1 to 4
 */
public record Phase(String id, String title, Begins begins, int lastsDays, String moveOnWhen, List<ProgrammeSet> sets) {
    /** Longest phase, in days. */
    public static final int MOST_DAYS = 183;
    /** Sets that one can have. */
    public static final int MOST_SETS = 4;

    public Phase {
        Limit.key("id", id);
        Limit.line("title", title, Limit.LINE);
        Limit.whole("lasts_days", lastsDays, 1, MOST_DAYS);
        Limit.textOrNone("move_on_when", moveOnWhen, Limit.NOTE);
        sets = Limit.unlike("sets", sets, ProgrammeSet::id, 1, MOST_SETS);
    }
}
