package app.nape.breaks;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the scheduler knows of the person: at the machine or away, using it or resting. */
public final class Person extends StatePart {
    /** Since when there has been no input, lived, as the desktop told; null while nothing of the kind has been told. */
    @Nullable
    Duration untouched;

    /** Whether there has been no input for longer than the schedule counts somebody as there. */
    boolean idle;

    /** Whether the session is locked. */
    boolean locked;

    /** Whether the machine is said to be asleep. */
    boolean asleep;

    /** Whether reading mode is on. */
    boolean reading;

    /** Whether nothing tells if they are there: then time is neither use nor rest. */
    boolean unknown;

    /** What the desktop has told of this moment. */
    EnumSet<Quiet> quiet = EnumSet.noneOf(Quiet.class);

    /** Whether input or its absence has been told since the start, so that silence means typing. */
    boolean feelsHands;

    /** When the hands were taken off, lived, or null while they are on. */
    @Nullable
    Duration hands;

    /** Since when use has been counted without a gap, lived, or null while it is not counted. */
    @Nullable
    Duration using;

    /** The time away that goes on or was the last, or null. */
    @Nullable
    Rest rest;

    /** How they are at their desk, and for how long. */
    Stint stint = Stint.UNKNOWN;

    /** The day's changes of position, without the stint that goes on. */
    PositionDay positions = PositionDay.NONE;

    Person() {}

    Person copy() {
        Person copy = (Person) clone();
        copy.quiet = EnumSet.copyOf(quiet);
        return copy;
    }

    /** Whether they are at the machine. */
    public Presence presence() {
        if (asleep) {
            return Presence.ASLEEP;
        }
        if (locked) {
            return Presence.LOCKED;
        }
        if (unknown) {
            return Presence.UNKNOWN;
        }
        return idle ? Presence.IDLE : Presence.ACTIVE;
    }

    /** Whether they look at the screen: used not long ago, or with the hands off in reading mode, a call or a film. */
    boolean present() {
        return !asleep && !locked && !unknown && (!idle || reading || Quiet.anyCountsAsUse(quiet));
    }

    /** Whether nothing at all is known of where they are. */
    boolean anywhere() {
        return presence() == Presence.UNKNOWN;
    }

    /** Whether there has been no input for longer than the schedule counts somebody as there. */
    public boolean idle() {
        return idle;
    }

    /** Whether the machine is said to be asleep. */
    public boolean asleep() {
        return asleep;
    }

    /** Whether reading mode is on. */
    public boolean reading() {
        return reading;
    }

    /** What the desktop has told of this moment. */
    public Set<Quiet> quiet() {
        return Collections.unmodifiableSet(quiet);
    }

    /** Since when use has been counted without a gap, lived, or null while it is not counted. */
    public @Nullable Duration using() {
        return using;
    }

    /** How they are at their desk, and for how long. */
    public Stint stint() {
        return stint;
    }

    /** The day's changes of position, and the stint that goes on. */
    public PositionDay positionsToday() {
        return positions.with(stint);
    }

    /**
     * A time away.
     *
     * @param since when it began, lived
     * @param until when it ended, lived, or null while it goes on
     * @param paid how much of it has been counted as breaks
     * @param left whether the person is known to have left the desk: locked, or asleep; else only the hands have been off
     */
    public record Rest(Duration since, @Nullable Duration until, Duration paid, boolean left) {}
}
