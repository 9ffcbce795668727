package app.nape.ui.player;

import app.nape.exercise.Cue;
import app.nape.settings.Sound;
import java.time.Duration;

/**
 * Which cues are spoken. Quick movements follow each other faster than they can be said: a movement's words then wait for those before
 * them and are only shown. Everything else breaks off what is being said, for it must be heard at once.
 */
final class SpokenCues {
    /** How fast a calm voice speaks at a rate of 100 per cent; speech programs speak about so by default. */
    private static final int WORDS_A_MINUTE = 170;

    private Duration until = Duration.ZERO;

    /**
     * Whether a cue is spoken now; it counts as being said from here on if it is.
     *
     * @param now time on a clock that only goes forwards
     * @param movement whether the cue is that of a movement
     */
    boolean speaks(Duration now, Cue cue, boolean movement, String words, Sound how) {
        if (movement && cue instanceof Cue.Words && now.compareTo(until) < 0) {
            return false;
        }
        until = now.plus(length(words, how.voiceRate()));
        return true;
    }

    /** Nothing is being said any more. */
    void hushed() {
        until = Duration.ZERO;
    }

    private static Duration length(String words, int rate) {
        return Duration.ofMinutes(words.split("\\s+", -1).length)
                .multipliedBy(100)
                .dividedBy((long) WORDS_A_MINUTE * rate);
    }
}
