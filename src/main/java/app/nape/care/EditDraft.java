package app.nape.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was kept and is being changed: what stands in its fields, as far as its kind has them.
 *
 * @param entry the id of the entry
 * @param begun when the person began to change it
 * @param at when it was or began, or null for now
 * @param ended when it was over, or null
 * @param length how long it took, or null
 * @param first its score, or the score before; or null
 * @param second the score after, or null
 * @param note the person's own words so far, may be empty
 */
public record EditDraft(
        UUID entry,
        Instant begun,
        List<PainSite> sites,
        List<String> triggers,
        List<String> symptoms,
        List<String> qualities,
        @Nullable Instant at,
        @Nullable Instant ended,
        @Nullable Duration length,
        @Nullable Nprs first,
        @Nullable Nprs second,
        String note) {
    public EditDraft {
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        symptoms = List.copyOf(symptoms);
        qualities = List.copyOf(qualities);
    }

    /** An episode as it was kept, before anything is changed. */
    public static EditDraft of(PainEpisode kept, Instant begun) {
        String words = kept.note();
        return new EditDraft(
                kept.id(),
                begun,
                kept.sites(),
                kept.triggers(),
                kept.symptoms(),
                kept.qualities(),
                kept.started(),
                kept.ended(),
                null,
                null,
                null,
                words == null ? "" : words);
    }

    /** Of an entry that has no places, triggers, symptoms and qualities. */
    public static EditDraft plain(
            UUID entry,
            Instant begun,
            @Nullable Instant at,
            @Nullable Duration length,
            @Nullable Nprs first,
            @Nullable Nprs second,
            String note) {
        return new EditDraft(
                entry, begun, List.of(), List.of(), List.of(), List.of(), at, null, length, first, second, note);
    }

    /** Whether the same stands in the fields, whenever that was begun. */
    public boolean says(EditDraft other) {
        return equals(new EditDraft(
                other.entry,
                begun,
                other.sites,
                other.triggers,
                other.symptoms,
                other.qualities,
                other.at,
                other.ended,
                other.length,
                other.first,
                other.second,
                other.note));
    }
}
