package app.nape.exchange.report;

import app.nape.care.OutcomeChange;
import app.nape.journal.JournalEntry;
import java.time.LocalDate;

/**
 * The first and the newest answer of a measure in a span, or the only one.
 *
 * @param answers how many there are
 * @param firstDay day of the first
 * @param lastDay day of the newest
 */
public record ReportMeasure(
        JournalEntry.Measure first, JournalEntry.Measure last, int answers, LocalDate firstDay, LocalDate lastDay) {
    /** How the newest stands to the first. */
    public OutcomeChange change() {
        return new OutcomeChange(first.measure(), first.score(), last.score());
    }
}
