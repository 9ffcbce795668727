package app.nape.care.standing;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import java.time.Instant;
import java.util.List;

/**
 * An open episode with its scores.
 *
 * @param scores oldest first; may be empty
 */
public record OpenCase(PainEpisode episode, List<ScoreAt> scores) {
    public OpenCase {
        scores = List.copyOf(scores);
    }

    /** A score and when it was given. */
    public record ScoreAt(Instant at, Nprs score) {}
}
