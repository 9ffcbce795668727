package app.nape.care.remedy;

import app.nape.care.Coding;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remedy of the vocabulary.
 *
 * @param id key, for example {@code ice} or {@code heat}
 * @param label its name in the chosen language
 * @param timed whether it is done against a timer
 * @param timing its lengths, or null when the vocabulary gives none
 * @param rule what to mind, or null
 * @param code its term, or null
 */
public record RemedyKind(
        String id,
        String label,
        boolean timed,
        @Nullable Timing timing,
        @Nullable String rule,
        @Nullable Coding code) {
    /** A remedy without figures of its own. */
    public RemedyKind(String id, String label, boolean timed) {
        this(id, label, timed, null, null, null);
    }

    /** Whether it cools or warms the skin, so that the skin check and the rests between uses apply. */
    public boolean onSkin() {
        return id.equals("ice") || id.equals("heat");
    }

    /**
     * How long, and how soon again. Figures: vocabulary.json, with their sources in clinical.md, 1; for massage and breathing as in the catalogue of
     * exercises.
     *
     * @param usual length of a use unless another is chosen
     * @param most the hard stop
     * @param again least time from the end of one use to the next; zero when there is none
     * @param warnUnder a use sooner than this is warned of; zero when there is none
     * @param offered the lengths to choose from, shortest first; the usual one is among them
     */
    public record Timing(Duration usual, Duration most, Duration again, Duration warnUnder, List<Duration> offered) {
        public Timing {
            offered = List.copyOf(offered);
        }

        /** A timing that offers only the usual length. */
        public Timing(Duration usual, Duration most, Duration again, Duration warnUnder) {
            this(usual, most, again, warnUnder, List.of(usual));
        }
    }
}
