package app.nape.breaks;

import app.nape.time.Spans;
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
 * @param missed breaks skipped, or left before their half, in a row
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
        int missed,
        OutcomeCounts counts) {

    /** A rule of which nothing is known yet. */
    static RuleState fresh(String ruleId) {
        return new RuleState(ruleId, Duration.ZERO, Duration.ZERO, null, 0, null, null, 0, OutcomeCounts.NONE);
    }

    /** Whether its coming break may be skipped today. */
    public boolean mayBeSkipped(BreakRule rule) {
        return rule.skippable() && Firmness.spent(this) < rule.skipsADay() && !Firmness.firm(rule, this);
    }

    /** How often its coming break may still be put off. */
    public int postponementsLeft(BreakRule rule) {
        return Math.max(0, Firmness.postponements(rule, this) - postponed);
    }

    RuleState withUsed(Duration use) {
        return use.equals(used)
                ? this
                : new RuleState(ruleId, use, extra, need, postponed, planned, seenUntil, missed, counts);
    }

    RuleState withNeed(@Nullable Need open) {
        return new RuleState(ruleId, used, extra, open, postponed, planned, seenUntil, missed, counts);
    }

    RuleState withPlanned(@Nullable Instant next, @Nullable Instant seen) {
        return new RuleState(ruleId, used, extra, need, postponed, next, seen, missed, counts);
    }

    RuleState withCounts(OutcomeCounts now) {
        return new RuleState(ruleId, used, extra, need, postponed, planned, seenUntil, missed, now);
    }

    /** Put off once more. */
    RuleState putOff(@Nullable Need later, Duration lent) {
        return new RuleState(
                ruleId,
                used,
                lent,
                later,
                postponed + 1,
                planned,
                seenUntil,
                missed,
                counts.and(BreakOutcome.POSTPONED));
    }

    /** As if it had not been put off; what is due is due at {@code now}, lived, at the latest. */
    RuleState withoutPostponement(Duration now) {
        Need open = need == null ? null : new Need(need.since(), Spans.shorter(need.notBefore(), now), need.held());
        return new RuleState(ruleId, used, Duration.ZERO, open, 0, planned, seenUntil, missed, counts);
    }

    /** Begun anew, with this much use already behind it, and after so many missed in a row. */
    RuleState anew(Duration use, int missedInARow) {
        return new RuleState(ruleId, use, Duration.ZERO, null, 0, planned, seenUntil, missedInARow, counts);
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
