package app.nape.agent;

import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.PositionDay;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What goes on after a crash as if there had been none.
 *
 * @param state the scheduler's
 * @param unwritten outcomes that are not known to be in the journal yet
 * @param decisions the newest lines of the decision log, newest first
 * @param active use of days that is not known to be in the journal yet; none in a file of an older agent
 * @param positions days' changes of position, likewise
 */
public record SavedBreaks(
        BreakState state,
        List<JournalEntry.Break> unwritten,
        List<DecisionLine> decisions,
        Map<LocalDate, Duration> active,
        Map<LocalDate, PositionDay> positions) {
    public SavedBreaks {
        Objects.requireNonNull(state);
        // What the journal will never take would be tried again every minute.
        unwritten = unwritten.stream()
                .filter(entry -> EntryBounds.fault(entry).isEmpty())
                .toList();
        decisions = List.copyOf(decisions);
        active = active == null ? Map.of() : Map.copyOf(active);
        positions = positions == null ? Map.of() : Map.copyOf(positions);
    }
}
