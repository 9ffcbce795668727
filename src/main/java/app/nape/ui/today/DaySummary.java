package app.nape.ui.today;

import app.nape.journal.JournalEntry;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;

/** How a day has gone, counted. */
record DaySummary(int breaks, int skipped, int stretches, int remedies) {
    static DaySummary of(List<JournalEntry> entries) {
        int breaks = 0;
        int skipped = 0;
        int stretches = 0;
        int remedies = 0;
        for (JournalEntry entry : entries) {
            switch (entry) {
                case JournalEntry.Break done -> {
                    switch (done.outcome()) {
                        case TAKEN, NATURAL -> breaks++;
                        case SKIPPED -> skipped++;
                        case POSTPONED, CUT_SHORT, LAPSED -> {}
                    }
                }
                case JournalEntry.Stretch _ -> stretches++;
                case JournalEntry.Remedy _ -> remedies++;
                default -> {}
            }
        }
        return new DaySummary(breaks, skipped, stretches, remedies);
    }

    /** As one line; an inviting one for a day on which nothing has happened. */
    String in(Texts texts) {
        List<String> parts = new ArrayList<>();
        if (breaks > 0) {
            parts.add(texts.counted("today.count-breaks", breaks));
        }
        if (skipped > 0) {
            parts.add(texts.of("today.count-skipped", skipped));
        }
        if (stretches > 0) {
            parts.add(texts.counted("today.count-stretches", stretches));
        }
        if (remedies > 0) {
            parts.add(texts.counted("today.count-remedies", remedies));
        }
        return parts.isEmpty() ? texts.of("today.day-empty") : String.join(" · ", parts);
    }
}
