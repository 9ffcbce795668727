package app.nape.care.standing;

import app.nape.care.EpisodeSafety;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that the standing is worked out from.
 *
 * @param open every open episode
 * @param card what was ticked and said on the card while no episode was open
 * @param applies keys of what applies to the person
 * @param episodesIn30Days episodes begun in the last 30 days, open or not
 * @param now the time of the question
 */
public record Known(List<OpenCase> open, EpisodeSafety card, Set<String> applies, int episodesIn30Days, Instant now) {
    public Known {
        open = List.copyOf(open);
        applies = Set.copyOf(applies);
    }
}
