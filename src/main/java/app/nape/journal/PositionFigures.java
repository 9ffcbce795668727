package app.nape.journal;

import app.nape.breaks.PositionDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a span's changes of position come to: counted, never judged.
 *
 * @param days days with any account of them
 * @param longest longest time at the machine without a change
 * @param longestOn the first day on which it was so long, or null when there is none
 * @param changes in all
 * @param answered nudges that were answered, or taken
 * @param lapsed nudges that went by unanswered
 * @param sat time at the machine that the person said they sat
 * @param stood likewise
 */
public record PositionFigures(
        int days,
        Duration longest,
        @Nullable LocalDate longestOn,
        int changes,
        int answered,
        int lapsed,
        Duration sat,
        Duration stood) {
    /** There is no account of any. */
    public static final PositionFigures NONE =
            new PositionFigures(0, Duration.ZERO, null, 0, 0, 0, Duration.ZERO, Duration.ZERO);

    /** Sums the days up. */
    public static PositionFigures of(SortedMap<LocalDate, PositionDay> days) {
        PositionFigures all = NONE;
        for (Map.Entry<LocalDate, PositionDay> each : days.entrySet()) {
            all = all.and(each.getKey(), each.getValue());
        }
        return all;
    }

    private PositionFigures and(LocalDate day, PositionDay more) {
        boolean longer = more.longest().compareTo(longest) > 0;
        return new PositionFigures(
                days + 1,
                longer ? more.longest() : longest,
                longer ? day : longestOn,
                changes + more.changes(),
                answered + more.answered(),
                lapsed + more.lapsed(),
                sat.plus(more.sat()),
                stood.plus(more.stood()));
    }

    /** Changes on the average day. */
    public double changesADay() {
        return days == 0 ? 0 : (double) changes / days;
    }

    /** Whether it is known for any of the time how the person was at their desk. */
    public boolean saysHow() {
        return sat.isPositive() || stood.isPositive();
    }
}
