package app.nape.ui.today;

import app.nape.ui.log.episode.EpisodeStory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode that is still open, and when the skin last had ice or heat on it.
 *
 * @param lastOnSkin when the newest use of ice or heat ended, whatever it was for; or null
 */
record OpenEpisode(EpisodeStory story, @Nullable Instant lastOnSkin) {}
