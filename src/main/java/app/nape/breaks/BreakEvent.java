package app.nape.breaks;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happened, with both clocks as they stood when it was noticed. */
public sealed interface BreakEvent {
    /** When it was noticed. */
    Moment at();

    /**
     * The agent started, with a fresh state or with one that was saved; also the first event of every state.
     *
     * @param zone the zone now in force
     * @param day when the person's day begins
     * @param tellsSleep whether the system tells of sleep; if not, a leap of the wall clock is taken for it
     */
    record Started(Moment at, ZoneId zone, DayRollover day, boolean tellsSleep) implements BreakEvent {}

    /** A wake-up that was asked for has come; harmless at any other time. */
    record Ticked(Moment at) implements BreakEvent {}

    /** Input after the machine was idle. */
    record BecameActive(Moment at) implements BreakEvent {}

    /** No input for {@code idleFor} already. */
    record BecameIdle(Moment at, Duration idleFor) implements BreakEvent {}

    /** Nothing tells any more whether the person is there: the display is gone, or what told of input. */
    record PresenceLost(Moment at) implements BreakEvent {}

    /** Something tells again; the person counts as active until it says otherwise. */
    record PresenceFound(Moment at) implements BreakEvent {}

    /** The session was locked. */
    record Locked(Moment at) implements BreakEvent {}

    /** The session was unlocked. */
    record Unlocked(Moment at) implements BreakEvent {}

    /** The machine is about to sleep. May be told late, when it has woken already. */
    record FellAsleep(Moment at) implements BreakEvent {}

    /** The machine has woken. */
    record WokeUp(Moment at) implements BreakEvent {}

    /** Somebody set the wall clock; noticed without this event too, at the next one. */
    record ClockStepped(Moment at) implements BreakEvent {}

    /** The time zone changed. */
    record ZoneChanged(Moment at, ZoneId zone) implements BreakEvent {}

    /** A bad moment began. */
    record QuietBegan(Moment at, Quiet reason) implements BreakEvent {}

    /** It is over. */
    record QuietEnded(Moment at, Quiet reason) implements BreakEvent {}

    /** A key or the pointer was used while typing was watched. */
    record Typed(Moment at) implements BreakEvent {}

    /** The hands have been off for {@code offFor} while typing was watched. */
    record TypingPaused(Moment at, Duration offFor) implements BreakEvent {}

    /** The person begins the break on offer. */
    record BreakBegun(Moment at) implements BreakEvent {}

    /** The person puts off the break on offer, or the next one; null for the rule's own length. */
    record Postponed(Moment at, @Nullable Duration by) implements BreakEvent {}

    /** The person skips the break on offer, or the next one. */
    record Skipped(Moment at) implements BreakEvent {}

    /** The person takes a short break at once instead of the long one on offer, which comes back after half its interval. */
    record ShorterAsked(Moment at) implements BreakEvent {}

    /** Letters meant for another program came into the break that has just taken the screen. */
    record TypedOver(Moment at) implements BreakEvent {}

    /** The person leaves the break under way. Always works, also in a strict schedule. */
    record BreakLeft(Moment at) implements BreakEvent {}

    /** The person is back: rest is over, whatever the machine has noticed. */
    record CameBack(Moment at) implements BreakEvent {}

    /** No reminders for this long, at most a day; what has built up is kept. */
    record PauseAsked(Moment at, Duration length) implements BreakEvent {}

    /** No reminders until the person's next day begins. */
    record PauseAskedUntilTomorrow(Moment at) implements BreakEvent {}

    /** The pause is over early. */
    record ResumeAsked(Moment at) implements BreakEvent {}

    /** The person says how they are at their desk now, or with null that they have moved; answers the nudge for it. */
    record PositionChanged(Moment at, @Nullable Posture to) implements BreakEvent {}

    /** The person wants a break now: of this kind, or the one that comes next. */
    record BreakAsked(Moment at, @Nullable BreakKind kind) implements BreakEvent {}

    /** The person took a break that ended at {@code ended}: of this kind, or the one that comes next. */
    record TakenReported(Moment at, @Nullable BreakKind kind, Instant ended) implements BreakEvent {}

    /**
     * The person was led through stretches; counts as the break or the stretch it was ({@link Stretches}).
     *
     * @param ended when, wall clock; not in the future and less than twelve hours ago
     * @param length how long they were led, without pauses, less than twelve hours; the session itself may have been left early
     * @param done the exercises done to their end, and the routine when all of it was
     * @param moved whether one of them was done away from the chair
     */
    record Stretched(Moment at, Instant ended, Duration length, Set<String> done, boolean moved) implements BreakEvent {
        public Stretched {
            done = Set.copyOf(done);
        }
    }

    /** These rules are about to leave the schedule: nobody wants their breaks any more. Comes with the schedule that still has them. */
    record RulesLeft(Moment at, Set<String> ruleIds) implements BreakEvent {
        public RulesLeft {
            ruleIds = Set.copyOf(ruleIds);
        }
    }

    /** Under these ids there are other rules now, or the same in another schedule. Comes with the new schedule. */
    record RulesChanged(Moment at, Set<String> ruleIds) implements BreakEvent {
        public RulesChanged {
            ruleIds = Set.copyOf(ruleIds);
        }
    }

    /** The schedule given with this event is another than before, or the person's day begins at another time. */
    record ScheduleChanged(Moment at, DayRollover day) implements BreakEvent {}

    /** Reading or watching counts as use while this is on; it ends by itself with the day and with sleep. */
    record ReadingModeSet(Moment at, boolean on) implements BreakEvent {}
}
