package app.nape.breaks;

import app.nape.code.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A value of a schedule that is out of bounds.
 *
 * @param ruleId the rule it belongs to, or null for the schedule itself
 * @param field the value
 * @param least the least allowed, as a {@link java.time.Duration} or {@link Integer}; the value itself where it names something that is
 *     not there; or null where bounds do not apply
 * @param most the most allowed, likewise
 */
public record ScheduleProblem(
        @Nullable String ruleId,
        Field field,
        @Nullable Object least,
        @Nullable Object most) {
    /** Which value. */
    public enum Field implements Worded {
        RULES,
        ID,
        ID_TWICE,
        INTERVAL,
        TIMES,
        TIME_TWICE,
        NO_DAYS,
        TIMES_A_DAY,
        LENGTH,
        LENGTH_NOT_SHORTER,
        POSTPONEMENTS,
        POSTPONEMENT,
        SKIPS_A_DAY,
        NO_SUCH_ROUTINE,
        RANGES,
        HEADS_UP,
        GRACE,
        TYPING_PAUSE,
        PRESENT,
        MINIMUM_GAP,
        DAILY_LIMIT,
        SIT,
        STAND,
        TURN_TOO_SHORT,
        RHYTHM_ALONE
    }
}
