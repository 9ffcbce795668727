package app.nape.ui.log.entry;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.ui.JournalDesk;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A pain entry that may be about an episode that is open: found by its place, and kept as one more score of it. */
public final class StillTheSame {
    private final JournalDesk journal;
    private final Clocks clocks;
    private final PainEntryModel entry;

    /** For this entry. */
    public StillTheSame(JournalDesk journal, Clocks clocks, PainEntryModel entry) {
        this.journal = journal;
        this.clocks = clocks;
        this.entry = entry;
    }

    /** Says which open episode hurts at one of the places put in, newest first; null when none does or one is mended. */
    public void find(Consumer<@Nullable PainEpisode> found) {
        List<PainSite> places = List.copyOf(entry.fields().sites());
        if (entry.mended().get() != null) {
            found.accept(null);
            return;
        }
        journal.ask(
                kept -> kept.openEpisodes().stream()
                        .filter(open -> open.hurtsAt(places))
                        .findFirst(),
                open -> found.accept(open.orElse(null)));
    }

    /**
     * Keeps what was put in as one more score of an episode that is open, with the places and whatever else is new about it, and then
     * empties the entry. Does nothing before there is a score and a place.
     *
     * @param done is told the entries that were kept, the episode first, once they are durable
     */
    public void add(PainEpisode open, Consumer<List<JournalEntry>> done) {
        Nprs given = entry.score().get();
        if (given == null || entry.fields().sites().isEmpty()) {
            return;
        }
        Instant now = clocks.now().wall();
        Instant from = entry.began().get();
        String words = entry.fields().note().get().strip();
        List<JournalEntry> entries = List.of(
                new JournalEntry.Pain(open.with(entry.fields().now())),
                new JournalEntry.Reading(
                        entry.readingId(),
                        open.id(),
                        from == null || from.isAfter(now) ? now : from,
                        given,
                        words.isEmpty() ? null : words));
        journal.change(
                kept -> {
                    kept.saveAll(entries);
                    return entries;
                },
                kept -> {
                    entry.discard();
                    done.accept(kept);
                });
    }
}
