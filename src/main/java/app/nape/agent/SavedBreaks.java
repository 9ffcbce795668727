package app.nape.agent;

import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.journal.JournalEntry;
import java.util.List;

/**
 * What goes on after a crash as if there had been none.
 *
 * @param state the scheduler's
 * @param unwritten outcomes that are not known to be in the journal yet
 * @param decisions the newest lines of the decision log, newest first
 */
public record SavedBreaks(BreakState state, List<JournalEntry.Break> unwritten, List<DecisionLine> decisions) {
    public SavedBreaks {
        unwritten = List.copyOf(unwritten);
        decisions = List.copyOf(decisions);
    }
}
