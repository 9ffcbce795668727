package app.nape.exercise;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a repetition.
 *
 * @param name the catalogue's key for it, which the figure's motion has too
 * @param length how long it takes; ignored when {@code hold} is true
 * @param hold whether it lasts as long as the dose's hold
 * @param cue what is said and shown when it begins, at most twelve words, for the right side; or null
 * @param left the same for the left side; null where the cue names no side
 */
public record Phase(
        String name,
        Duration length,
        boolean hold,
        @Nullable String cue,
        @Nullable String left) {
    /** Name of a phase that nobody has a cue for: the person was shown it. */
    public static final String AS_SHOWN = "as shown";

    /** One whose cue names no side. */
    public Phase(String name, Duration length, boolean hold, @Nullable String cue) {
        this(name, length, hold, cue, null);
    }

    /** What is said and shown on this side; null where nothing is. */
    public @Nullable String cue(Side side) {
        return side == Side.LEFT && left != null ? left : cue;
    }
}
