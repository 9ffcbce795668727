package app.nape.care.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local day of a programme.
 *
 * @param day which
 * @param phase id of the phase the person was in; empty for none
 * @param due sets that were due, 0 to 48
 * @param sets that were done, at most 100
 * @param breaks rest breaks that were taken, 0 to 999, or null when not shared
 * @param note the person's own words, at most 600 characters; empty when there are none or they are not shared
 */
public record ProgressDay(
        LocalDate day,
        String phase,
        int due,
        List<DoneSet> sets,
        @Nullable Integer breaks,
        String note) {
    /** Most sets that can be due on a day: as many as a phase can have, as often as each can be. */
    public static final int MOST_DUE = Phase.MOST_SETS * ProgrammeSet.MOST_TIMES;
    /** Most sets done on a day that are told. */
    public static final int MOST_DONE = 100;

    private static final int MOST_BREAKS = 999;

    public ProgressDay {
        Limit.day("day", day);
        Limit.keyOrNone("phase", phase);
        Limit.whole("due", due, 0, MOST_DUE);
        sets = Limit.list("sets", sets, 0, MOST_DONE);
        if (breaks != null) {
            Limit.whole("breaks", breaks, 0, MOST_BREAKS);
        }
        Limit.textOrNone("note", note, Limit.TEXT);
    }
}
