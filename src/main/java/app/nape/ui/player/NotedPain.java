package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of pain before a session.
 *
 * @param episode the open episode, or null
 * @param lately the last score given within it in the two hours before, or null
 */
record NotedPain(@Nullable PainEpisode episode, @Nullable Nprs lately) {
    /** Older than this a score says too little of the present. */
    private static final Duration FRESH = Duration.ofHours(2);

    static NotedPain read(Journal journal, Instant now) {
        List<PainEpisode> open = journal.openEpisodes();
        if (open.isEmpty()) {
            return new NotedPain(null, null);
        }
        PainEpisode newest = open.getFirst();
        Instant fresh = now.minus(FRESH);
        Nprs last = journal.readings(newest.id()).stream()
                .filter(each -> !each.at().isBefore(fresh))
                .reduce((_, later) -> later)
                .map(JournalEntry.Reading::score)
                .orElse(null);
        return new NotedPain(newest, last);
    }
}
