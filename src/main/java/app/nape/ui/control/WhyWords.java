package app.nape.ui.control;

import app.nape.journal.SuggestionReason;
import app.nape.words.Texts;

/** Why a routine is suggested, in words. */
public final class WhyWords {
    private WhyWords() {}

    /** A few words without a full stop, such as {@code For the right side of the neck}. */
    public static String of(Texts texts, SuggestionReason reason) {
        return switch (reason) {
            case SuggestionReason.EpisodeOpen _ -> texts.of("routines.why.episode-open");
            case SuggestionReason.Returning _ -> texts.of("routines.why.returning");
            case SuggestionReason.NotThisWeek _ -> texts.of("routines.why.not-this-week");
            case SuggestionReason.NotToday _ -> texts.of("routines.why.not-today");
            case SuggestionReason.ShortAtTheDesk _ -> texts.of("routines.why.short");
            case SuggestionReason.Sore(var part, var side) ->
                // texts: routines.why.left.* routines.why.right.* routines.why.whole.*
                switch (side) {
                    case LEFT -> texts.of("routines.why.left." + part.word());
                    case RIGHT -> texts.of("routines.why.right." + part.word());
                    case BOTH -> texts.of("routines.why.whole." + part.word());
                    case null -> texts.of("routines.why.whole." + part.word());
                };
        };
    }
}
