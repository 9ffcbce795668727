package app.nape.care.remedy;

import app.nape.care.PainEpisode;
import app.nape.care.standing.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the advice on ice and heat depends on.
 *
 * @param now the time of the question
 * @param episodes every open episode
 * @param episodesIn30Days episodes begun in the last 30 days, open ones among them
 * @param beforeActivity whether it is to warm up before activity
 * @param preferred the remedy that the person has found best, or null
 * @param lastOnSkin when the last use of ice or heat ended, or null when there was none
 * @param heatUses uses of heat begun in the last 24 hours
 * @param standing what warning signs hold, and what applies to the person
 */
public record RemedySituation(
        Instant now,
        List<PainEpisode> episodes,
        int episodesIn30Days,
        boolean beforeActivity,
        @Nullable String preferred,
        @Nullable Instant lastOnSkin,
        int heatUses,
        Standing standing) {
    public RemedySituation {
        episodes = List.copyOf(episodes);
    }
}
