package app.nape.breaks;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What the scheduler knows of time.
 *
 * <p>Lengths are measured on an axis of its own, time <em>lived</em>: it goes on with the monotonic clock and through sleep, and does
 * not move when somebody sets the wall clock. "Lived" in a comment on any part of the state means a point on it.
 */
public final class Clock extends StatePart {
    /** Both clocks at the last event. */
    Moment last = new Moment(Instant.EPOCH, Duration.ZERO);

    /** Time lived at the last event. */
    Duration lived = Duration.ZERO;

    /** Whether the system tells of sleep. */
    boolean tellsSleep = true;

    /** A leap of time not explained yet, or null. */
    @Nullable
    Gap gap;

    /** The zone in force. */
    ZoneId zone = ZoneOffset.UTC;

    /** When the person's day begins. */
    DayRollover rollover = DayRollover.DEFAULT;

    /** Whether it is within working hours, and until when. */
    Hours hours = new Hours(false, Instant.EPOCH, Instant.EPOCH);

    /** The person's day. */
    Today today = new Today(LocalDate.EPOCH, Instant.EPOCH, Instant.EPOCH, Duration.ZERO, false);

    Clock() {}

    Clock copy() {
        return (Clock) clone();
    }

    /** Both clocks at the last event. */
    public Moment last() {
        return last;
    }

    /** The wall clock at the last event. */
    Instant wall() {
        return last.wall();
    }

    /** Time lived at the last event. */
    public Duration lived() {
        return lived;
    }

    /** A leap of time not explained yet, or null. */
    public @Nullable Gap gap() {
        return gap;
    }

    /** The zone in force. */
    public ZoneId zone() {
        return zone;
    }

    /** When the person's day begins. */
    public DayRollover rollover() {
        return rollover;
    }

    /** Whether it is within working hours, and until when. */
    public Hours hours() {
        return hours;
    }

    /** The person's day. */
    public Today today() {
        return today;
    }

    /**
     * Time that went by on the wall clock, or without a wake-up, and that nobody has explained yet.
     *
     * @param length how much
     * @param noticed when it was noticed, lived
     * @param lived whether it is already part of the time lived
     */
    public record Gap(Duration length, Duration noticed, boolean lived) {}

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
