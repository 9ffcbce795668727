package app.nape.journal;

import app.nape.care.Nprs;
import org.jspecify.annotations.Nullable;

/**
 * Uses of one remedy or routine that have the same scores.
 *
 * @param id key of the remedy or routine
 * @param before the score before, or null when none was given
 * @param after the score after, or null when none was given
 * @param times how many uses there are
 */
public record ScorePair(
        String id, @Nullable Nprs before, @Nullable Nprs after, int times) {
    /** One use of a remedy. */
    static ScorePair of(JournalEntry.Remedy remedy) {
        return new ScorePair(remedy.remedyId(), remedy.before(), remedy.after(), 1);
    }

    /** One session. */
    static ScorePair of(JournalEntry.Stretch stretch) {
        return new ScorePair(stretch.routineId(), stretch.before(), stretch.after(), 1);
    }
}
