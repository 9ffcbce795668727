package app.nape.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pain entry that is still being written: nothing in it is complete yet.
 *
 * @param episodeId the id that the episode will have, so that saving it twice makes it once
 * @param readingId the id that its first score will have
 * @param begun when the person began to write
 * @param fields what was said so far
 * @param score how much, or null
 * @param started when it began, or null when that was not said
 */
public record PainDraft(
        UUID episodeId,
        UUID readingId,
        Instant begun,
        PainFields fields,
        @Nullable Nprs score,
        @Nullable Instant started) {}
