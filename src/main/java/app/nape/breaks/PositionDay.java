package app.nape.breaks;

import static app.nape.time.Spans.longer;

import java.time.Duration;

/**
 * A day's changes of position.
 *
 * @param changes how often the person changed position, by an answer or by being away from the screen
 * @param answered how many nudges for it were answered, or taken
 * @param lapsed how many went by unanswered
 * @param longest longest time at the machine without one
 * @param sat time at the machine that they said they sat
 * @param stood likewise
 */
public record PositionDay(int changes, int answered, int lapsed, Duration longest, Duration sat, Duration stood) {
    /** Nothing yet. */
    public static final PositionDay NONE = new PositionDay(0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** Whether there is nothing to tell of it. */
    public boolean empty() {
        return equals(NONE);
    }

    /** The fuller of two accounts of the same day, for each figure. */
    public PositionDay fuller(PositionDay other) {
        return new PositionDay(
                Math.max(changes, other.changes),
                Math.max(answered, other.answered),
                Math.max(lapsed, other.lapsed),
                longer(longest, other.longest),
                longer(sat, other.sat),
                longer(stood, other.stood));
    }

    /** With a stint that is over, or goes on. */
    PositionDay with(Stint stint) {
        Duration known = stint.said() ? stint.ofToday() : Duration.ZERO;
        boolean sitting = stint.posture() == Posture.SITTING;
        return new PositionDay(
                changes,
                answered,
                lapsed,
                longer(longest, stint.still()),
                sitting ? sat.plus(known) : sat,
                sitting ? stood : stood.plus(known));
    }

    PositionDay oneMore() {
        return new PositionDay(changes + 1, answered, lapsed, longest, sat, stood);
    }

    PositionDay and(BreakOutcome outcome) {
        return switch (outcome) {
            case TAKEN -> new PositionDay(changes, answered + 1, lapsed, longest, sat, stood);
            case LAPSED -> new PositionDay(changes, answered, lapsed + 1, longest, sat, stood);
            case NATURAL, POSTPONED, SKIPPED, CUT_SHORT -> this;
        };
    }
}
