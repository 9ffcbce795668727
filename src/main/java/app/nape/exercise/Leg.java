package app.nape.exercise;

import java.time.Duration;

/**
 * One stretch of time of a session.
 *
 * @param kind what is done
 * @param set which set it belongs to, from 1; a rest belongs to the repetition it leads to
 * @param rep which repetition of the set, from 1; for an exercise with sides the round of right and left
 * @param side the side it is done on
 * @param phase index of the exercise's phase; 0 while the person rests before a repetition
 * @param length how long at the normal tempo; more than zero
 */
public record Leg(LegKind kind, int set, int rep, Side side, int phase, Duration length) {
    /** Whether a repetition begins with it; between sets and between sides there is always a rest. */
    boolean beginsRep(Leg before) {
        return kind.work() && (!before.kind.work() || before.rep != rep);
    }
}
