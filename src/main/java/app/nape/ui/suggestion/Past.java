package app.nape.ui.suggestion;

import app.nape.journal.CareNow;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the library wants to know of the log.
 *
 * @param inPain whether a pain episode is open
 * @param returning whether an episode ended so short a while ago that only gentle sets are suggested
 * @param lately stretches and episodes of the last four weeks, oldest first
 */
public record Past(boolean inPain, boolean returning, List<JournalEntry> lately) {
    public static final Past NOTHING = new Past(false, false, List.of());

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    public Past {
        lately = List.copyOf(lately);
    }

    public static Past read(Journal journal, Instant now) {
        return new Past(
                !journal.openEpisodes().isEmpty(),
                CareNow.returning(journal, now),
                journal.between(now.minus(FOUR_WEEKS), now.plusSeconds(1), Set.of("stretch", "pain")));
    }

    /** Whether only what suits a fresh spasm is suggested. */
    public boolean gentle() {
        return inPain || returning;
    }

    /** Ids of the exercises done lately, the newest first. */
    public List<String> done() {
        Set<String> done = new LinkedHashSet<>();
        for (JournalEntry entry : lately.reversed()) {
            if (entry instanceof JournalEntry.Stretch stretch) {
                done.addAll(stretch.done().reversed());
            }
        }
        return new ArrayList<>(done);
    }
}
