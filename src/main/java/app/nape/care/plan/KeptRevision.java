package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a programme as it came.
 *
 * @param revision 1 or more
 * @param opened when its file was opened
 * @param accepted when the person began with it, or null
 * @param day the person's own day then, or null
 * @param signedBy the key that signed it, as its file writes it, or null for one without signature
 * @param file the whole file, to the letter
 */
public record KeptRevision(
        int revision,
        Instant opened,
        @Nullable Instant accepted,
        @Nullable LocalDate day,
        @Nullable String signedBy,
        String file) {
    /** The same, begun with; the first time counts. */
    public KeptRevision accepted(Instant at, LocalDate onDay) {
        return accepted != null ? this : new KeptRevision(revision, opened, at, onDay, signedBy, file);
    }
}
