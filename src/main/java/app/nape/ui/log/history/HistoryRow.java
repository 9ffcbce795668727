package app.nape.ui.log.history;

import app.nape.journal.JournalEntry;
import java.time.LocalDate;

/** A line of the list. */
sealed interface HistoryRow {
    /** A day begins. */
    record Day(LocalDate day) implements HistoryRow {}

    /** Something that was kept on it. */
    record Item(JournalEntry entry) implements HistoryRow {}
}
