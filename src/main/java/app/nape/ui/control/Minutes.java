package app.nape.ui.control;

import app.nape.words.Texts;
import java.time.Duration;

/** Lengths in minutes and, up to four of them, halves; for what takes from half a minute to an hour. */
public final class Minutes {
    private static final int HALVES_UP_TO = 4;

    private Minutes() {}

    /** For example ½ min, 2½ min or 11 min. */
    public static String of(Texts texts, Duration length) {
        long half = Math.max(1, Math.round(length.toSeconds() / 30.0));
        double minutes = half > 2 * HALVES_UP_TO ? Math.ceil(half / 2.0) : half / 2.0;
        return texts.of("stretch.minutes", minutes);
    }
}
