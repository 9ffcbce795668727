package app.nape.journal;

import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.code.Sentence;
import app.nape.journal.EntryBounds.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry from a file may say beside its {@link EntryBounds}: nothing that lies ahead, and no word that this Nape does not
 * know. Whoever writes an entry here can only choose among the known words and up to now.
 *
 * @param now the time of reading
 * @param sites keys of the known sites
 * @param triggers keys of the known triggers
 * @param symptoms keys of the known symptoms
 * @param qualities keys of the known qualities
 * @param remedies keys of the known remedies
 */
public record ArrivalBounds(
        Instant now,
        Set<String> sites,
        Set<String> triggers,
        Set<String> symptoms,
        Set<String> qualities,
        Set<String> remedies) {
    /** By how much another machine's clock may be ahead. */
    static final Duration AHEAD = Duration.ofDays(1);

    public ArrivalBounds {
        sites = Set.copyOf(sites);
        triggers = Set.copyOf(triggers);
        symptoms = Set.copyOf(symptoms);
        qualities = Set.copyOf(qualities);
        remedies = Set.copyOf(remedies);
    }

    /** The first thing that is wrong; empty when the entry may come in. */
    public Optional<Fault> fault(JournalEntry entry) {
        Stream<Optional<Fault>> own =
                switch (entry) {
                    case JournalEntry.Pain pain -> episode(pain.episode());
                    case JournalEntry.Remedy remedy ->
                        Stream.of(
                                known("remedy", List.of(remedy.remedyId()), remedies),
                                known("site", remedy.siteId() == null ? List.of() : List.of(remedy.siteId()), sites));
                    case JournalEntry.Reading _,
                            JournalEntry.Spasm _,
                            JournalEntry.Stretch _,
                            JournalEntry.Break _,
                            JournalEntry.Measure _ -> Stream.empty();
                };
        return Stream.concat(Stream.of(ahead("at", entry.at())), own)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Optional<Fault>> episode(PainEpisode episode) {
        return Stream.of(
                ahead("ended", episode.ended()),
                known("sites", episode.sites().stream().map(PainSite::siteId).toList(), sites),
                known("triggers", episode.triggers(), triggers),
                known("symptoms", episode.symptoms(), symptoms),
                known("qualities", episode.qualities(), qualities));
    }

    private Optional<Fault> ahead(String field, @Nullable Instant at) {
        return at != null && at.isAfter(now.plus(AHEAD))
                ? Optional.of(new Fault(field, Sentence.of("entry.lies-in-the-future")))
                : Optional.empty();
    }

    private static Optional<Fault> known(String field, Collection<String> words, Set<String> known) {
        return words.stream()
                .filter(word -> !known.contains(word))
                .findFirst()
                .map(word -> new Fault(field, Sentence.of("entry.names-unknown", word)));
    }
}
