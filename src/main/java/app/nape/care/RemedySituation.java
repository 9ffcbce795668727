package app.nape.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the advice on ice and heat depends on.
 *
 * @param now the time of the question
 * @param episode the open episode, or null
 * @param episodesIn30Days episodes begun in the last 30 days, the open one among them
 * @param beforeActivity whether it is to warm up before activity
 * @param preferred the remedy that the person has found best, or null
 * @param lastOnSkin when the last use of ice or heat ended, or null when there was none
 */
public record RemedySituation(
        Instant now,
        @Nullable PainEpisode episode,
        int episodesIn30Days,
        boolean beforeActivity,
        @Nullable String preferred,
        @Nullable Instant lastOnSkin) {}
