package app.nape.breaks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one break that is being offered or taken.
 *
 * @param ruleId its rule
 * @param phase how far it has come
 * @param since when the phase began, lived
 * @param until when the phase ends at the latest, lived; null while the break itself runs
 * @param began wall clock when the break began, or null before
 * @param rested hands-off time of the break so far
 * @param handsOnSince since when the person types through the break, lived, or null
 * @param stays whether the break stays though letters come as it begins: it was asked for, or has stepped back for them once
 */
public record BreakOffer(
        String ruleId,
        Phase phase,
        Duration since,
        @Nullable Duration until,
        @Nullable Instant began,
        Duration rested,
        @Nullable Duration handsOnSince,
        boolean stays) {

    /** Whether it steps back at {@code lived} for letters that were meant for another program. */
    public boolean stepsBack(Schedule schedule, Duration lived) {
        return Offering.stepsBack(schedule, this, lived);
    }

    /**
     * What is left of the phase it is in: of the break itself while it runs, else until the offer goes on by itself.
     *
     * @param rule its rule
     * @param lived the moment, on the axis of time lived; of no matter to a break that runs, whose rest is counted up to the last event
     * @return never negative
     */
    public Duration left(BreakRule rule, Duration lived) {
        Duration left = until == null ? rule.length().minus(rested) : until.minus(lived);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The same with so much rested. */
    public BreakOffer withRested(Duration rest) {
        return new BreakOffer(ruleId, phase, since, until, began, rest, handsOnSince, stays);
    }

    BreakOffer withHandsOn(@Nullable Duration handsOn) {
        return new BreakOffer(ruleId, phase, since, until, began, rested, handsOn, stays);
    }

    /** How far an offer has come. */
    public enum Phase {
        /** A window is being made ready; nothing shows yet. */
        OPENING,
        /** The card counts down to the break. */
        HEADS_UP,
        /** Due: waits for a pause in typing. */
        WAITING,
        /** Shown as a quiet notification. */
        NOTICE,
        /** The break itself. */
        UNDER_WAY;

        /** Whether the person sees anything of it. */
        public boolean shown() {
            return this != OPENING;
        }
    }
}
