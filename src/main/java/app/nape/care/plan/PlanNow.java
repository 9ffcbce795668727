package app.nape.care.plan;

import java.util.List;
import java.util.UUID;

/**
 * A programme that is followed, as far as it must be known to say what is due of it.
 *
 * @param id the programme's
 * @param turns what was done of it on the person's own day
 */
public record PlanNow(UUID id, Followed followed, List<DatedTurn> turns) {
    public PlanNow {
        turns = List.copyOf(turns);
    }

    /** What is due of it at a time of that day. */
    Due due(LocalNow now) {
        return Due.of(followed, turns, now);
    }
}
