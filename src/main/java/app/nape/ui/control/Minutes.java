package app.nape.ui.control;

import app.nape.content.Texts;
import java.time.Duration;

/** Lengths in minutes and, up to four of them, halves; for what takes from half a minute to an hour. */
public final class Minutes {
    private Minutes() {}

    /** For example ½ min, 2½ min or 11 min. */
    public static String of(Texts texts, Duration length) {
        long half = Math.max(1, Math.round(length.toSeconds() / 30.0));
        return texts.of("stretch.minutes", half > 8 ? (half + 1) / 2 : half / 2.0);
    }
}
