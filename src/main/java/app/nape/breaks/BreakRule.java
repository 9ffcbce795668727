package app.nape.breaks;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reminder of a schedule.
 *
 * @param id stable key within the schedule, for example {@code rest-break}
 * @param kind what it asks for
 * @param trigger when it falls due
 * @param length how long the break is
 * @param delivery how it is offered
 * @param postpone how often it may be put off
 * @param skippable whether it may be skipped at all
 * @param skipsADay most skips a day; counted over the person's day
 * @param routineId routine or exercise shown during the break, or null for a rotating choice
 */
public record BreakRule(
        String id,
        BreakKind kind,
        BreakTrigger trigger,
        Duration length,
        Delivery delivery,
        PostponePolicy postpone,
        boolean skippable,
        int skipsADay,
        @Nullable String routineId) {

    /** Whether being away from the machine for its length is this break. */
    public boolean paidByRest() {
        return trigger instanceof BreakTrigger.AfterActive || kind.isRest();
    }

    /** Active use from one break to the next; empty for a rule that keeps to the clock. */
    public Optional<Duration> interval() {
        return trigger instanceof BreakTrigger.AfterActive after ? Optional.of(after.interval()) : Optional.empty();
    }
}
