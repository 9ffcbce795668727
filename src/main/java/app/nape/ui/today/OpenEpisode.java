package app.nape.ui.today;

import app.nape.care.PainEpisode;
import app.nape.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * An episode that is still open, and what was last done about it.
 *
 * @param reading its newest score, or null
 * @param ice the newest use of ice, whatever it was for, or null
 * @param heat the newest use of heat, or null
 */
record OpenEpisode(
        PainEpisode episode,
        JournalEntry.@Nullable Reading reading,
        JournalEntry.@Nullable Remedy ice,
        JournalEntry.@Nullable Remedy heat) {}
