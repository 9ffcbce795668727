package app.nape.care;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bout of pain from its first sign until the person says it is over.
 *
 * @param id UUIDv7
 * @param started first sign
 * @param ended when the person said it was over, or null while it is open
 * @param fields where, and whatever else was said of it
 * @param safety what was said on the red-flag card about it
 */
public record PainEpisode(
        UUID id, Instant started, @Nullable Instant ended, PainFields fields, EpisodeSafety safety) {
    /** An episode for which the red-flag card has not been looked at; {@code note} is null for none. */
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

    /** An episode of which nothing else was said; {@code note} is null for none. */
    public PainEpisode(
            UUID id,
            Instant started,
            @Nullable Instant ended,
            List<PainSite> sites,
            List<String> triggers,
            List<String> symptoms,
            List<String> qualities,
            @Nullable String note,
            EpisodeSafety safety) {
        this(
                id,
                started,
                ended,
                PainFields.of(sites, triggers, symptoms, qualities, Objects.requireNonNullElse(note, "")),
                safety);
    }

    /** Where, at least one. */
    public List<PainSite> sites() {
        return fields.sites();
    }

    /** Keys of triggers, most likely first; may be empty. */
    public List<String> triggers() {
        return fields.triggers();
    }

    /** Keys of symptoms; may be empty. */
    public List<String> symptoms() {
        return fields.symptoms();
    }

    /** Keys of pain qualities; may be empty. */
    public List<String> qualities() {
        return fields.qualities();
    }

    /** The person's own words, or null. */
    public @Nullable String note() {
        return fields.note().isEmpty() ? null : fields.note();
    }

    /** Whether it has not been ended. */
    public boolean open() {
        return ended == null;
    }

    /** Whether one of these places may be one of its own. */
    public boolean hurtsAt(Collection<PainSite> places) {
        return sites().stream().anyMatch(site -> places.stream().anyMatch(site::meets));
    }

    /** The same, and what more was said; what it has already stays once, and the person's own words stay as they are. */
    public PainEpisode with(PainFields more) {
        return withFields(fields.with(more));
    }

    /** The same with something else said of it. */
    public PainEpisode withFields(PainFields other) {
        return new PainEpisode(id, started, ended, other, safety);
    }

    /** The same, over at an instant; null opens it again. */
    public PainEpisode withEnded(@Nullable Instant at) {
        return new PainEpisode(id, started, at, fields, safety);
    }

    /** The same with other words of the person's own, or null for none. */
    public PainEpisode withNote(@Nullable String words) {
        return withFields(fields.withNote(Objects.requireNonNullElse(words, "")));
    }

    /** The same with something else said on the red-flag card. */
    public PainEpisode withSafety(EpisodeSafety other) {
        return new PainEpisode(id, started, ended, fields, other);
    }
}
