package app.nape.ui.episode;

import app.nape.care.PainEpisode;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An episode and what belongs to it.
 *
 * @param readings its scores, oldest first
 * @param spasms its single spasms, oldest first
 * @param remedies what was done about it, oldest first
 */
public record EpisodeStory(
        PainEpisode episode,
        List<JournalEntry.Reading> readings,
        List<JournalEntry.Spasm> spasms,
        List<JournalEntry.Remedy> remedies) {
    public EpisodeStory {
        readings = List.copyOf(readings);
        spasms = List.copyOf(spasms);
        remedies = List.copyOf(remedies);
    }

    /** Reads it; on the store's thread. */
    public static EpisodeStory read(Journal journal, PainEpisode episode, Instant now) {
        Instant until =
                episode.ended() == null ? now.plusSeconds(1) : episode.ended().plusSeconds(1);
        List<JournalEntry> within = journal.between(episode.started(), until, Set.of("spasm", "remedy"));
        List<JournalEntry.Spasm> spasms = within.stream()
                .filter(JournalEntry.Spasm.class::isInstance)
                .map(JournalEntry.Spasm.class::cast)
                .filter(spasm -> spasm.episodeId().equals(episode.id()))
                .toList();
        List<JournalEntry.Remedy> remedies = within.stream()
                .filter(JournalEntry.Remedy.class::isInstance)
                .map(JournalEntry.Remedy.class::cast)
                .filter(remedy -> episode.id().equals(remedy.episodeId()))
                .toList();
        return new EpisodeStory(episode, journal.readings(episode.id()), spasms, remedies);
    }

    /** The newest score. */
    public Optional<JournalEntry.Reading> newest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** When anything was last said of it. */
    Instant lastHeard() {
        Instant last = episode.started();
        for (JournalEntry.Reading reading : readings) {
            last = reading.at().isAfter(last) ? reading.at() : last;
        }
        for (JournalEntry.Spasm spasm : spasms) {
            last = spasm.at().isAfter(last) ? spasm.at() : last;
        }
        return last;
    }
}
