package app.nape.ui.log.history;

import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import java.time.LocalDate;
import java.util.List;

/** A line of the list. */
sealed interface HistoryRow {
    /** A day begins. */
    record Day(LocalDate day) implements HistoryRow {}

    /**
     * Something that was kept on it.
     *
     * @param places where the episode hurts that a score or a spasm belongs to; empty for anything else
     */
    record Item(JournalEntry entry, List<PainSite> places) implements HistoryRow {
        public Item {
            places = List.copyOf(places);
        }
    }
}
