package app.nape.breaks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one rule stands. Times "lived" are on {@link Clock#lived()}'s axis.
 *
 * @param ruleId the rule
 * @param used active use since the last break
 * @param extra active use lent by postponing before it was due
 * @param need the break that is due and has come to no outcome yet, or null
 * @param postponed postponements lent to the coming break
 * @param planned wall-clock time of the next one of a rule that keeps to the clock, or null when it must be planned
 * @param seenUntil wall-clock time up to which clock times have been dealt with, or null
 * @param counts outcomes in the person's day
 */
public record RuleState(
        String ruleId,
        Duration used,
        Duration extra,
        @Nullable Need need,
        int postponed,
        @Nullable Instant planned,
        @Nullable Instant seenUntil,
        OutcomeCounts counts) {

    /** A rule of which nothing is known yet. */
    static RuleState fresh(String ruleId) {
        return new RuleState(ruleId, Duration.ZERO, Duration.ZERO, null, 0, null, null, OutcomeCounts.NONE);
    }

    RuleState withUsed(Duration use) {
        return use.equals(used) ? this : new RuleState(ruleId, use, extra, need, postponed, planned, seenUntil, counts);
    }

    RuleState withNeed(@Nullable Need open) {
        return new RuleState(ruleId, used, extra, open, postponed, planned, seenUntil, counts);
    }

    RuleState withPlanned(@Nullable Instant next, @Nullable Instant seen) {
        return new RuleState(ruleId, used, extra, need, postponed, next, seen, counts);
    }

    RuleState withCounts(OutcomeCounts now) {
        return new RuleState(ruleId, used, extra, need, postponed, planned, seenUntil, now);
    }

    /** Put off once more. */
    RuleState putOff(@Nullable Need later, Duration lent) {
        return new RuleState(
                ruleId, used, lent, later, postponed + 1, planned, seenUntil, counts.and(BreakOutcome.POSTPONED));
    }

    /** Begun anew, with this much use already behind it. */
    RuleState anew(Duration use) {
        return new RuleState(ruleId, use, Duration.ZERO, null, 0, planned, seenUntil, counts);
    }

    /**
     * A break that is due.
     *
     * @param since when it fell due, lived
     * @param notBefore when it may be offered, lived; later than {@code since} after a postponement
     * @param held why it was last held, already written to the decision log, or null
     */
    public record Need(
            Duration since, Duration notBefore, @Nullable HoldReason held) {
        Need heldBy(@Nullable HoldReason reason) {
            return new Need(since, notBefore, reason);
        }
    }
}
