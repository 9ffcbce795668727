package app.nape.care;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bout of pain from its first sign until the person says it is over.
 *
 * @param id UUIDv7
 * @param started first sign
 * @param ended when the person said it was over, or null while it is open
 * @param sites where, at least one
 * @param triggers keys of triggers, most likely first; may be empty
 * @param symptoms keys of symptoms; may be empty
 * @param qualities keys of pain qualities; may be empty
 * @param note the person's own words, or null
 * @param safety what was said on the red-flag card about it
 */
public record PainEpisode(
        UUID id,
        Instant started,
        @Nullable Instant ended,
        List<PainSite> sites,
        List<String> triggers,
        List<String> symptoms,
        List<String> qualities,
        @Nullable String note,
        EpisodeSafety safety) {
    /** An episode for which the red-flag card has not been looked at. */
    public PainEpisode(
            UUID id,
            Instant started,
            @Nullable Instant ended,
            List<PainSite> sites,
            List<String> triggers,
            List<String> symptoms,
            List<String> qualities,
            @Nullable String note) {
        this(id, started, ended, sites, triggers, symptoms, qualities, note, EpisodeSafety.NONE);
    }

    public PainEpisode {
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
        qualities = List.copyOf(qualities);
    }

    /** Whether it has not been ended. */
    public boolean open() {
        return ended == null;
    }

    /** Whether one of these places may be one of its own. */
    public boolean hurtsAt(Collection<PainSite> places) {
        return sites.stream().anyMatch(site -> places.stream().anyMatch(site::meets));
    }

    /** The same, and these places, triggers, symptoms and qualities too; what it has already stays once. */
    public PainEpisode with(
            Collection<PainSite> moreSites,
            Collection<String> moreTriggers,
            Collection<String> moreSymptoms,
            Collection<String> moreQualities) {
        return new PainEpisode(
                id,
                started,
                ended,
                joined(sites, moreSites),
                joined(triggers, moreTriggers),
                joined(symptoms, moreSymptoms),
                joined(qualities, moreQualities),
                note,
                safety);
    }

    private static <T> List<T> joined(List<T> first, Collection<T> more) {
        LinkedHashSet<T> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The same, over at an instant; null opens it again. */
    public PainEpisode withEnded(@Nullable Instant at) {
        return new PainEpisode(id, started, at, sites, triggers, symptoms, qualities, note, safety);
    }

    /** The same with other words of the person's own, or null for none. */
    public PainEpisode withNote(@Nullable String words) {
        return new PainEpisode(id, started, ended, sites, triggers, symptoms, qualities, words, safety);
    }

    /** The same with something else said on the red-flag card. */
    public PainEpisode withSafety(EpisodeSafety other) {
        return new PainEpisode(id, started, ended, sites, triggers, symptoms, qualities, note, other);
    }
}
