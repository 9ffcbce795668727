package app.nape.care.plan;

import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;

/**
 * How much of an exercise, as the therapist wrote it.
 *
 * @param sets 1 to 6
 * @param reps repetitions in a set, 1 to 50, read by {@code repMode}
 * @param repMode whether {@code reps} counts each side
 * @param hold how long each repetition is held, whole seconds from 0 to 180
 * @param rest between repetitions, whole seconds from 0 to 120
 * @param restBetweenSets whole seconds from 0 to 300; zero when not said
 * @param sides on which it is done
 * @param first the side that comes first, NONE when not said
 * @param resistance such as “yellow band”, at most 40 characters; may be empty
 */
public record ItemDose(
        int sets,
        int reps,
        RepMode repMode,
        Duration hold,
        Duration rest,
        Duration restBetweenSets,
        Sides sides,
        Side first,
        String resistance) {
    public static final int MOST_SETS = 6;
    public static final int MOST_REPS = 50;
    /** Longest hold, in seconds. */
    public static final int LONGEST_HOLD = 180;
    /** Longest rest between repetitions, in seconds. */
    public static final int LONGEST_REST = 120;
    /** Longest rest between sets, in seconds. */
    public static final int LONGEST_REST_BETWEEN_SETS = 300;
    /** Longest words for the resistance, in characters. */
    public static final int LONGEST_RESISTANCE = 40;

    public ItemDose {
        Limit.whole("sets", sets, 1, MOST_SETS);
        Limit.whole("reps", reps, 1, MOST_REPS);
        Limit.seconds("hold_s", hold, 0, LONGEST_HOLD);
        Limit.seconds("rest_s", rest, 0, LONGEST_REST);
        Limit.seconds("rest_between_sets_s", restBetweenSets, 0, LONGEST_REST_BETWEEN_SETS);
        Limit.lineOrNone("resistance", resistance, LONGEST_RESISTANCE);
    }

    /** Repetitions of all sets and sides together: two per side on both sides are four. */
    public int repetitions() {
        return sets * reps * (repMode == RepMode.PER_SIDE && sides == Sides.BOTH ? 2 : 1);
    }
}
