package app.nape.care.plan;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set that was done once.
 *
 * @param set id of the set in its phase
 * @param at local time at which it was begun, to the minute; null when it was only ticked for the day
 * @param outcome how it came out
 * @param done ids of the items that were done, each once
 * @param before pain before it, 0 to 10, or null
 * @param after pain after it, 0 to 10, or null
 * @param skipped items that were not done, each once
 */
public record DoneSet(
        String set,
        @Nullable LocalTime at,
        SetOutcome outcome,
        List<String> done,
        @Nullable Integer before,
        @Nullable Integer after,
        List<Skipped> skipped) {
    public DoneSet {
        Limit.key("set", set);
        at = at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
        done = Limit.unlike("done", done, each -> each, 0, ProgrammeSet.MOST_ITEMS);
        done.forEach(each -> Limit.key("done", each));
        Goal.score("before", before);
        Goal.score("after", after);
        skipped = Limit.unlike("skipped", skipped, Skipped::item, 0, ProgrammeSet.MOST_ITEMS);
    }
}
