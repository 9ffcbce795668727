package app.nape.breaks;

import java.util.Locale;

/** Why something that the person asked of the scheduler was not done. */
public enum Refusal {
    NO_SUCH_BREAK,
    NOTHING_ON_OFFER,
    NOTHING_UNDER_WAY,
    ALREADY_UNDER_WAY,
    NO_POSTPONEMENT_LEFT,
    POSTPONEMENT_OUT_OF_BOUNDS,
    NOT_SKIPPABLE,
    NO_SKIP_LEFT,
    PAUSE_OUT_OF_BOUNDS,
    NOT_PAUSED,
    TIME_OUT_OF_BOUNDS;

    /** The word used in the keys of texts, for example {@code no-skip-left}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
