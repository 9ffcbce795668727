package app.nape.cli;

import app.nape.care.Nprs;
import app.nape.care.standing.Relief;
import app.nape.exercise.Routine;
import app.nape.journal.Suggestions;
import java.util.Optional;

/** The gentle set, where nothing speaks against it now. */
final class GentleSet {
    private GentleSet() {}

    /** Only with an open episode or shortly after one, when no sign speaks against it, and at a score it is meant for. */
    static Optional<Routine> of(StandingNow now, Surroundings surroundings) {
        if ((now.care().open().isEmpty() && !now.care().returning())
                || !now.standing().recommends(Relief.EXERCISES)) {
            return Optional.empty();
        }
        Nprs score = now.care().score();
        return Suggestions.gentle(surroundings.exercises().routines(), score == null ? null : (Integer) score.score());
    }
}
