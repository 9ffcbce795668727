package app.nape.care.plan;

import app.nape.care.Nprs;
import app.nape.exercise.SessionOutcome;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a set of a programme was done, or begun.
 *
 * @param outcome how it ended
 * @param day the person's own day it counts for: that of where and when it was written down
 * @param at when it began
 * @param before score before it, or null
 * @param after score after it, or null
 */
public record DatedTurn(
        SetTurn what,
        SessionOutcome outcome,
        LocalDate day,
        Instant at,
        @Nullable Nprs before,
        @Nullable Nprs after) {
    /** Whether the set was done: led to its end, or ticked. */
    public boolean done() {
        return outcome == SessionOutcome.FINISHED;
    }

    /** Whether it uses up its turn, so that nobody is asked again at once: done, or stopped because it hurt. */
    public boolean counts() {
        return done() || outcome == SessionOutcome.HURT;
    }
}
