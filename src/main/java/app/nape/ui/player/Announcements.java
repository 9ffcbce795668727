package app.nape.ui.player;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader is told of a session that runs: what stands there now, when it is new, and never more often than once in
 * {@link #APART}. What comes sooner waits, and the newest takes the place of what waited: words that are over by then would mislead.
 */
final class Announcements {
    static final Duration APART = Duration.ofSeconds(2);

    private @Nullable String told;
    private @Nullable Duration last;

    /**
     * What is to be said now, if anything.
     *
     * @param now time on a clock that only goes forwards
     * @param words side, cue and repetition as they are now
     */
    Optional<String> at(Duration now, String words) {
        Duration before = last;
        if (words.equals(told) || (before != null && now.minus(before).compareTo(APART) < 0)) {
            return Optional.empty();
        }
        told = words;
        last = now;
        return Optional.of(words);
    }
}
