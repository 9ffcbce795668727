package app.nape.ui.stretch;

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
 * @param lately stretches and episodes of the last four weeks, oldest first
 */
record Past(boolean inPain, List<JournalEntry> lately) {
    static final Past NOTHING = new Past(false, List.of());

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    Past {
        lately = List.copyOf(lately);
    }

    static Past read(Journal journal, Instant now) {
        return new Past(
                !journal.openEpisodes().isEmpty(),
                journal.between(now.minus(FOUR_WEEKS), now.plusSeconds(1), Set.of("stretch", "pain")));
    }

    /** Ids of the exercises done lately, the newest first. */
    List<String> done() {
        Set<String> done = new LinkedHashSet<>();
        for (JournalEntry entry : lately.reversed()) {
            if (entry instanceof JournalEntry.Stretch stretch) {
                done.addAll(stretch.done().reversed());
            }
        }
        return new ArrayList<>(done);
    }
}
