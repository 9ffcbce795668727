package app.nape.breaks;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the scheduler remembers: a plain value that can be saved and restored.
 *
 * <p>Lengths are measured on an axis of its own, time <em>lived</em>: it goes on with the monotonic clock and through sleep, and does
 * not move when somebody sets the wall clock. "Lived" in a comment below means a point on it.
 *
 * @param last both clocks at the last event
 * @param lived time lived at the last event
 * @param wakeAt when the scheduler needs waking next, lived, or null
 * @param zone the zone in force
 * @param rollover when the person's day begins
 * @param tellsSleep whether the system tells of sleep
 * @param idle whether there has been no input for a while
 * @param locked whether the session is locked
 * @param asleep whether the machine is said to be asleep
 * @param reading whether reading mode is on
 * @param quiet what makes this a bad moment
 * @param feelsHands whether idleness or a pause in typing has been told since the start, so that silence means typing
 * @param hands when the hands were taken off, lived, or null while they are on
 * @param using since when use has been counted without a gap, lived, or null while it is not counted
 * @param rest the time away that goes on or was the last
 * @param gap a leap of time not explained yet
 * @param pause the timed pause, or null
 * @param hours whether it is within working hours, and until when
 * @param today the person's day
 * @param rules one for each rule of the schedule, in its order
 * @param offer the break on offer or under way, or null
 * @param offerEnded when the last offer that was shown ended, lived, or null
 * @param watchingTyping whether typing is watched
 * @param watchingQuiet whether bad moments are watched
 */
public record BreakState(
        Moment last,
        Duration lived,
        @Nullable Duration wakeAt,
        ZoneId zone,
        DayRollover rollover,
        boolean tellsSleep,
        boolean idle,
        boolean locked,
        boolean asleep,
        boolean reading,
        Set<Quiet> quiet,
        boolean feelsHands,
        @Nullable Duration hands,
        @Nullable Duration using,
        @Nullable Rest rest,
        @Nullable Gap gap,
        @Nullable Pause pause,
        Hours hours,
        Today today,
        List<RuleState> rules,
        @Nullable BreakOffer offer,
        @Nullable Duration offerEnded,
        boolean watchingTyping,
        boolean watchingQuiet) {
    public BreakState {
        quiet = quiet.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(quiet));
        rules = List.copyOf(rules);
    }

    /** Before anything has happened. The first event should be {@link BreakEvent.Started}. */
    public static BreakState fresh() {
        return new BreakState(
                new Moment(Instant.EPOCH, Duration.ZERO),
                Duration.ZERO,
                null,
                ZoneOffset.UTC,
                DayRollover.DEFAULT,
                true,
                false,
                false,
                false,
                false,
                Set.of(),
                false,
                null,
                null,
                null,
                null,
                null,
                new Hours(false, Instant.EPOCH, Instant.EPOCH),
                new Today(LocalDate.EPOCH, Instant.EPOCH, Instant.EPOCH, Duration.ZERO, false),
                List.of(),
                null,
                null,
                false,
                false);
    }

    /** Whether the person is at the machine. */
    public Presence presence() {
        if (asleep) {
            return Presence.ASLEEP;
        }
        if (locked) {
            return Presence.LOCKED;
        }
        return idle ? Presence.IDLE : Presence.ACTIVE;
    }

    /**
     * A time away.
     *
     * @param since when it began, lived
     * @param until when it ended, lived, or null while it goes on
     * @param paid how much of it has been counted as breaks
     */
    public record Rest(Duration since, @Nullable Duration until, Duration paid) {}

    /**
     * Time that went by on the wall clock, or without a wake-up, and that nobody has explained yet.
     *
     * @param length how much
     * @param noticed when it was noticed, lived
     * @param lived whether it is already part of the time lived
     */
    public record Gap(Duration length, Duration noticed, boolean lived) {}

    /**
     * A timed pause: until a length is over, or until a day of the person's begins.
     *
     * @param until lived, or null
     * @param day or null
     */
    public record Pause(@Nullable Duration until, @Nullable LocalDate day) {}

    /**
     * Whether it is within working hours.
     *
     * @param from wall clock since which it has been so
     * @param until wall clock until which it stays so
     */
    public record Hours(boolean working, Instant from, Instant until) {}

    /**
     * The person's day.
     *
     * @param begins wall clock
     * @param ends wall clock
     * @param used active use in it
     * @param limitTold whether its limit of active use has been told
     */
    public record Today(LocalDate day, Instant begins, Instant ends, Duration used, boolean limitTold) {
        Today withUsed(Duration use) {
            return new Today(day, begins, ends, use, limitTold);
        }

        Today told() {
            return new Today(day, begins, ends, used, true);
        }
    }
}
