package app.nape.agent;

import app.nape.breaks.BreakEvent;
import app.nape.breaks.Quiet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells the scheduler when something that matters to breaks begins or ends, and only then.
 *
 * @param loop whose time it is
 * @param known what the scheduler knows to hold now
 * @param told hears what has changed against that
 */
record QuietNews(AgentLoop loop, Supplier<Set<Quiet>> known, Consumer<BreakEvent> told) {
    /** Whether the scheduler knows that this holds. */
    boolean knows(Quiet quiet) {
        return known.get().contains(quiet);
    }

    /** This holds now, or no longer; nothing is told of what is known already. */
    void say(Quiet quiet, boolean holds) {
        if (holds != knows(quiet)) {
            told.accept(
                    holds
                            ? new BreakEvent.QuietBegan(loop.now(), quiet)
                            : new BreakEvent.QuietEnded(loop.now(), quiet));
        }
    }
}
