package app.nape.care;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pain entry that is still being written: nothing in it is complete yet.
 *
 * @param episodeId the id that the episode will have, so that saving it twice makes it once
 * @param readingId the id that its first score will have
 * @param begun when the person began to write
 * @param sites where, as far as it was said
 * @param score how much, or null
 * @param triggers keys of triggers
 * @param symptoms keys of symptoms
 * @param qualities keys of pain qualities
 * @param started when it began, or null when that was not said
 * @param note the person's own words so far, may be empty
 */
public record PainDraft(
        UUID episodeId,
        UUID readingId,
        Instant begun,
        List<PainSite> sites,
        @Nullable Nprs score,
        List<String> triggers,
        List<String> symptoms,
        List<String> qualities,
        @Nullable Instant started,
        String note) {
    public PainDraft {
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
        qualities = List.copyOf(qualities);
    }
}
