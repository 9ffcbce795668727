package app.nape.journal;

import app.nape.care.PainEpisode;
import app.nape.care.remedy.EntryCaution;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyEntryCaution;
import app.nape.care.remedy.RemedyEntryCaution.Use;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what is told of an entry that has just been kept, wherever it was made: in the window or by a command. */
public final class KeptCautions {
    /** No entry is longer, and no rest between two uses. */
    private static final Duration NEAR = Duration.ofDays(2);

    private KeptCautions() {}

    /**
     * What is told of {@code entry}; mostly nothing.
     *
     * @param remedies those of the vocabulary
     */
    public static List<EntryCaution> of(Journal journal, Remedies remedies, JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Remedy remedy ->
                use(remedies, remedy)
                        .map(use -> RemedyEntryCaution.of(use, others(journal, remedies, remedy)))
                        .orElse(List.of());
            case JournalEntry.Reading reading -> before(journal, reading.episodeId(), reading.at());
            case JournalEntry.Spasm spasm -> before(journal, spasm.episodeId(), spasm.at());
            case JournalEntry.Pain(PainEpisode episode) ->
                journal.readings(episode.id()).stream()
                                .anyMatch(reading -> stored(reading.at()).isBefore(stored(episode.started())))
                        ? List.of(new EntryCaution.ScoresBefore(episode.started()))
                        : List.of();
            case JournalEntry.Stretch _, JournalEntry.Break _, JournalEntry.Measure _ -> List.of();
        };
    }

    /** As the store keeps it: what was said in one breath must not differ by less than that. */
    private static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<EntryCaution> before(Journal journal, UUID episode, Instant at) {
        return journal.find(episode)
                .filter(JournalEntry.Pain.class::isInstance)
                .map(JournalEntry.Pain.class::cast)
                .map(pain -> pain.episode().started())
                .filter(began -> stored(at).isBefore(stored(began)))
                .<List<EntryCaution>>map(began -> List.of(new EntryCaution.BeforeEpisode(began)))
                .orElse(List.of());
    }

    private static List<Use> others(Journal journal, Remedies remedies, JournalEntry.Remedy entry) {
        return journal
                .between(entry.at().minus(NEAR), entry.at().plus(entry.length()).plus(NEAR), Set.of("remedy"))
                .stream()
                .filter(other -> !other.id().equals(entry.id()))
                .flatMap(other -> use(remedies, (JournalEntry.Remedy) other).stream())
                .toList();
    }

    private static Optional<Use> use(Remedies remedies, JournalEntry.Remedy entry) {
        return remedies.find(entry.remedyId()).map(kind -> new Use(kind, entry.at(), entry.length()));
    }
}
