package app.nape.care.remedy;

import app.nape.care.Coding;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remedy of the vocabulary. All that Nape decides by a remedy stands here; no code asks for its key.
 *
 * @param id key, for example {@code ice} or {@code heat}
 * @param label its name in the chosen language
 * @param timed whether it is done against a timer
 * @param timing its lengths, or null when the vocabulary gives none
 * @param rule what to mind, or null
 * @param code its term, or null
 * @param safety what holds it and what to mind
 * @param look its colour and picture
 * @param place where it is offered
 */
public record RemedyKind(
        String id,
        String label,
        boolean timed,
        @Nullable Timing timing,
        @Nullable String rule,
        @Nullable Coding code,
        RemedySafety safety,
        RemedyLook look,
        RemedyPlace place) {
    /** What it counts as for signs and cautions; empty for one that nothing holds, such as rest. */
    public Optional<Relief> relief() {
        return Optional.ofNullable(safety.relief());
    }

    /** Whether it lies on the skin until it is taken off. */
    public boolean onSkin() {
        return safety.onSkin();
    }

    /** Whether it may be started: nothing that stands holds it. */
    public boolean mayStart(Standing standing) {
        return relief().map(standing::mayStart).orElse(true);
    }

    /** Whether it may be recommended in words. What counts as nothing that signs know of may, unless one is urgent or it would lie on a delicate site. */
    public boolean recommendedBy(Standing standing) {
        return relief().map(standing::recommends)
                .orElse(!standing.level().urgent() && !(onSkin() && standing.delicate()));
    }

    /** Whether it warms. */
    public boolean warms() {
        return safety.relief() == Relief.HEAT;
    }

    /** Whether it cools or warms, so that too long is told of, and a use soon after another that does. */
    public boolean tempers() {
        return safety.relief() == Relief.ICE || warms();
    }

    /** Whether the skin rests between its uses and those of any other remedy of which this is so. */
    public boolean rests() {
        return onSkin() && timing != null && timing.again().isPositive();
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
