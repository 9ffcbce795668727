package app.nape.journal;

import app.nape.care.PainEpisode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the entries. Every call runs on the thread that owns the store and returns when what it says is durable;
 * throws {@link JournalUnavailable} when the data could not be read or written, and then nothing was changed.
 */
public interface Journal {
    /** Writes an entry, or replaces the one with the same id. One undo step. */
    void save(JournalEntry entry);

    /** Writes several entries as one change and one undo step. */
    void saveAll(List<? extends JournalEntry> entries);

    /** Takes an entry away, an episode with its readings and spasms. One undo step. False when there was none. */
    boolean delete(UUID id);

    /** Takes back the last change made through this journal; the entry that it concerned, or empty. */
    Optional<JournalEntry> undo();

    /** The entry with this id. */
    Optional<JournalEntry> find(UUID id);

    /** Entries that began in the range, oldest first; an empty set of kinds means all. */
    List<JournalEntry> between(Instant from, Instant to, Set<String> kinds);

    /** The newest entries before {@code before}, newest first, at most {@code limit}; an empty set of kinds means all. */
    List<JournalEntry> latest(Instant before, int limit, Set<String> kinds);

    /** Episodes that have not been ended, newest first. */
    List<PainEpisode> openEpisodes();

    /** All readings of an episode, oldest first. */
    List<JournalEntry.Reading> readings(UUID episodeId);

    /** The newest use of a remedy, whatever its episode. */
    Optional<JournalEntry.Remedy> lastRemedy(String remedyId);

    /** How often each trigger was named in the newest episodes, most used first; for one-tap choices. */
    List<String> usualTriggers(int limit);
}
