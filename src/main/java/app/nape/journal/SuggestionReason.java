package app.nape.journal;

import app.nape.care.BodySide;
import app.nape.exercise.SorePart;
import org.jspecify.annotations.Nullable;

/** Why a routine is suggested. */
public sealed interface SuggestionReason {
    /** It is the gentle one, and a pain episode is open. */
    record EpisodeOpen() implements SuggestionReason {}

    /** It is the gentle one, and an episode ended less than two days ago: back to the activity slowly. */
    record Returning() implements SuggestionReason {}

    /**
     * It works on a part that hurt lately.
     *
     * @param side the side that hurt, or null for the middle or when it was not said
     */
    record Sore(SorePart part, @Nullable BodySide side) implements SuggestionReason {}

    /** The person follows it or does it, but not in the last seven days. */
    record NotThisWeek() implements SuggestionReason {}

    /** The person follows it and has not done it today. */
    record NotToday() implements SuggestionReason {}

    /** It is short and can be done at a desk. */
    record ShortAtTheDesk() implements SuggestionReason {}
}
