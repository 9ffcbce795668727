package app.nape.care;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was kept and is being changed: what stands in its fields, as far as its kind has them.
 *
 * @param entry the id of the entry
 * @param begun when the person began to change it
 * @param fields what stands there of a pain; of any other entry only the person's own words
 * @param at when it was or began, or null for now
 * @param ended when it was over, or null
 * @param length how long it took, or null
 * @param first its score, or the score before; or null
 * @param second the score after, or null
 */
public record EditDraft(
        UUID entry,
        Instant begun,
        PainFields fields,
        @Nullable Instant at,
        @Nullable Instant ended,
        @Nullable Duration length,
        @Nullable Nprs first,
        @Nullable Nprs second) {
    /** An episode as it was kept, before anything is changed. */
    public static EditDraft of(PainEpisode kept, Instant begun) {
        return new EditDraft(kept.id(), begun, kept.fields(), kept.started(), kept.ended(), null, null, null);
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
        return new EditDraft(entry, begun, PainFields.NOTHING.withNote(note), at, null, length, first, second);
    }

    /** The person's own words so far, may be empty. */
    public String note() {
        return fields.note();
    }

    /** Whether the same stands in the fields, whenever that was begun. */
    public boolean says(EditDraft other) {
        return equals(new EditDraft(
                other.entry, begun, other.fields, other.at, other.ended, other.length, other.first, other.second));
    }
}
