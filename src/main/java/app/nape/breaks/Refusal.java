package app.nape.breaks;

import app.nape.code.Worded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why something that the person asked of the scheduler was not done. */
public enum Refusal implements Worded {
    NO_SUCH_BREAK,
    NOTHING_ON_OFFER,
    NOTHING_UNDER_WAY,
    ALREADY_UNDER_WAY,
    NO_POSTPONEMENT_LEFT,
    POSTPONEMENT_OUT_OF_BOUNDS(Answering.LEAST_POSTPONED, Answering.MOST_POSTPONED),
    NOT_SKIPPABLE,
    NO_SKIP_LEFT,
    MISSED_BEFORE,
    NO_SHORTER_BREAK,
    PAUSE_OUT_OF_BOUNDS(Answering.SHORTEST_PAUSE, Answering.LONGEST_PAUSE),
    NOT_PAUSED,
    TIME_OUT_OF_BOUNDS(null, Answering.REPORTED_BACK);

    private final @Nullable Duration least;
    private final @Nullable Duration most;

    Refusal() {
        this(null, null);
    }

    Refusal(@Nullable Duration least, @Nullable Duration most) {
        this.least = least;
        this.most = most;
    }

    /** The bound that was fallen short of; null when there is none. The sentence names it. */
    public @Nullable Duration least() {
        return least;
    }

    /** The bound that was gone beyond; null when there is none. */
    public @Nullable Duration most() {
        return most;
    }
}
