package app.nape.care;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person has said on the red-flag card about one episode. Their own words only: nothing is concluded from it but the fixed
 * advice of what was ticked.
 *
 * @param signs keys of the ticked signs, in the card's order; may be empty
 * @param seen when the card was first looked at for this episode, or null
 * @param advised when the person said that somebody had advised them about these signs, or null
 */
public record EpisodeSafety(
        List<String> signs,
        @Nullable Instant seen,
        @Nullable Instant advised) {
    /** The card has not been looked at. */
    public static final EpisodeSafety NONE = new EpisodeSafety(List.of(), null, null);

    public EpisodeSafety {
        signs = List.copyOf(signs);
    }

    /** The card was looked at; the first time counts. */
    public EpisodeSafety seenAt(Instant at) {
        return seen == null ? new EpisodeSafety(signs, at, advised) : this;
    }

    /** With these signs ticked. A sign that was not ticked before needs advice of its own. */
    public EpisodeSafety ticked(Collection<String> now) {
        return new EpisodeSafety(List.copyOf(now), seen, signs.containsAll(now) ? advised : null);
    }

    /** The person says that somebody has advised them; null takes it back. */
    public EpisodeSafety advisedAt(@Nullable Instant at) {
        return new EpisodeSafety(signs, seen, at);
    }

    /** When the person said that they had been advised. */
    public Optional<Instant> whenAdvised() {
        return Optional.ofNullable(advised);
    }
}
