package app.nape.breaks;

import app.nape.code.Worded;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the decision log, without words: the texts come from a bundle.
 *
 * @param at wall clock
 * @param code what was decided
 * @param kind the break it concerns, or null
 * @param reason why it is held, or null
 * @param length a length that belongs to it, or null
 */
public record DecisionLine(
        Instant at,
        Code code,
        @Nullable BreakKind kind,
        @Nullable HoldReason reason,
        @Nullable Duration length) {

    /** What was decided. */
    public enum Code implements Worded {
        STARTED,
        HELD,
        OFFERED,
        BEGUN,
        TAKEN,
        NATURAL,
        POSTPONED,
        SKIPPED,
        CUT_SHORT,
        LAPSED,
        WITHDRAWN,
        TYPED_THROUGH,
        TYPED_OVER,
        PAUSED,
        RESUMED,
        SLEPT,
        STOPPED,
        CLOCK_FORWARD,
        CLOCK_BACK,
        ZONE_CHANGED,
        DAILY_LIMIT,
        READING_ON,
        READING_OFF,
        PRESENCE_LOST,
        PRESENCE_FOUND,
        /** The person said that they have moved. */
        MOVED,
        /** The person said that they sit, or stand, now. */
        SITTING,
        STANDING
    }
}
