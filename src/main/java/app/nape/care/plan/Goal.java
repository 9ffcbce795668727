package app.nape.care.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is aimed at, in the therapist's words.
 *
 * @param text 1 to 200 characters
 * @param measure by which it is told, or null
 * @param activity the activity of a PSFS, at most 120 characters; may be empty
 * @param start score at the start, 0 to 10, or null
 * @param target score aimed at, 0 to 10, or null
 */
public record Goal(
        String text,
        @Nullable OutcomeKind measure,
        String activity,
        @Nullable Integer start,
        @Nullable Integer target) {
    public Goal {
        Limit.text("text", text, Limit.NOTE);
        Limit.lineOrNone("activity", activity, Limit.LINE);
        score("start", start);
        score("target", target);
    }

    static void score(String field, @Nullable Integer value) {
        if (value != null) {
            Limit.whole(field, value, 0, 10);
        }
    }
}
