package app.nape.care.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A programme that is half written, as it outlives the window.
 *
 * @param begun when it was begun
 * @param revised the revision that it changes, or null for a programme of its own
 */
public record KeptDraft(
        Instant begun, ProgrammeDraft draft, @Nullable Revised revised) {}
