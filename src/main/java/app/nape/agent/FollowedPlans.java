package app.nape.agent;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.PlanNow;
import app.nape.journal.Journal;
import java.util.List;

/** Reads the programmes that the person follows; on the thread of the store. */
@FunctionalInterface
public interface FollowedPlans {
    /** Those that are followed now, with what was done of them today; none costs next to nothing. */
    List<PlanNow> read(Journal journal, LocalNow now);
}
