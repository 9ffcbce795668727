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
 * @param present without input for so long the person still counts as there for this rule, or null for what its kind says
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
        @Nullable Duration present,
        @Nullable String routineId) {

    /** A rule that leaves it to its kind how long the person still counts as there. */
    public BreakRule(
            String id,
            BreakKind kind,
            BreakTrigger trigger,
            Duration length,
            Delivery delivery,
            PostponePolicy postpone,
            boolean skippable,
            int skipsADay,
            @Nullable String routineId) {
        this(id, kind, trigger, length, delivery, postpone, skippable, skipsADay, null, routineId);
    }

    /** The same reminder for something else. */
    public BreakRule withKind(BreakKind other) {
        return new BreakRule(id, other, trigger, length, delivery, postpone, skippable, skipsADay, present, routineId);
    }

    /** The same reminder at other times. */
    public BreakRule withTrigger(BreakTrigger other) {
        return new BreakRule(id, kind, other, length, delivery, postpone, skippable, skipsADay, present, routineId);
    }

    /** The same reminder, of another length. */
    public BreakRule withLength(Duration other) {
        return new BreakRule(id, kind, trigger, other, delivery, postpone, skippable, skipsADay, present, routineId);
    }

    /** The same reminder, offered otherwise. */
    public BreakRule withDelivery(Delivery other) {
        return new BreakRule(id, kind, trigger, length, other, postpone, skippable, skipsADay, present, routineId);
    }

    /** The same reminder, put off otherwise. */
    public BreakRule withPostpone(PostponePolicy other) {
        return new BreakRule(id, kind, trigger, length, delivery, other, skippable, skipsADay, present, routineId);
    }

    /** The same reminder, skipped at most so often a day, or not at all. */
    public BreakRule withSkips(boolean mayBe, int aDay) {
        return new BreakRule(id, kind, trigger, length, delivery, postpone, mayBe, aDay, present, routineId);
    }

    /** The same reminder with another exercise or routine, or null for a rotating choice. */
    public BreakRule withRoutine(@Nullable String other) {
        return new BreakRule(id, kind, trigger, length, delivery, postpone, skippable, skipsADay, present, other);
    }

    /** The same reminder with another length without input for which the person still counts as there, or null for its kind's. */
    public BreakRule withPresent(@Nullable Duration other) {
        return new BreakRule(id, kind, trigger, length, delivery, postpone, skippable, skipsADay, other, routineId);
    }

    /** Without input for so long the person still counts as there for this rule, whatever the schedule says. */
    public Duration stillPresent() {
        return present == null ? kind.stillPresent() : present;
    }

    /** Whether being away from the machine for its length is this break. */
    public boolean paidByRest() {
        return trigger instanceof BreakTrigger.AfterActive || kind.isRest();
    }

    /** Active use from one break to the next; empty for a rule that keeps to the clock. */
    public Optional<Duration> interval() {
        return trigger instanceof BreakTrigger.AfterActive after ? Optional.of(after.interval()) : Optional.empty();
    }
}
